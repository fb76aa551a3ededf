import AnnualReview
import Foundation

/// The description of the programming interface (OpenAPI 3.1).
enum OpenAPIDocument {
    /// The whole, with the schema of reviews among its own.
    static let bytes: [UInt8] = {
        guard var document = object(text), var components = document["components"] as? [String: Any],
            var schemas = components["schemas"] as? [String: Any],
            var review = object(
                String(decoding: ReviewSchema.document, as: UTF8.self).replacing(
                    "#/$defs/", with: "#/components/schemas/Review."))
        else { return Array(text.utf8) }
        for (name, schema) in review["$defs"] as? [String: Any] ?? [:] { schemas["Review." + name] = schema }
        for name in ["$defs", "$schema", "$id"] { review[name] = nil }
        schemas["ReviewFigures"] = review
        components["schemas"] = schemas
        document["components"] = components
        let data = try? JSONSerialization.data(
            withJSONObject: document, options: [.sortedKeys, .withoutEscapingSlashes])
        return data.map(Array.init) ?? Array(text.utf8)
    }()

    private static func object(_ text: String) -> [String: Any]? {
        (try? JSONSerialization.jsonObject(with: Data(text.utf8))) as? [String: Any]
    }

    static let text = """
        {
          "openapi": "3.1.0",
          "info": {
            "title": "hmsreview", "version": "1",
            "description": "Plans, annual reviews, documents and batches of one housing association."
          },
          "servers": [{"url": "/api/v1"}],
          "security": [{"token": []}],
          "paths": {
            "/plans": {"get": {
              "operationId": "listPlans", "summary": "Plans of the association, by name",
              "parameters": [
                {"name": "search", "in": "query", "schema": {"type": "string"}, "description": "Part of a name, address or organisation number"},
                {"name": "reviewed", "in": "query", "schema": {"type": "boolean"}, "description": "Only those reviewed this year, or not"},
                {"name": "page", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 100000, "default": 1}},
                {"name": "size", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 500, "default": 100}}
              ],
              "responses": {"200": {"description": "A page of plans", "content": {"application/json": {"schema": {
                "type": "object", "required": ["items", "total", "page"], "properties": {
                  "items": {"type": "array", "items": {"$ref": "#/components/schemas/Plan"}},
                  "total": {"type": "integer"}, "page": {"type": "integer"}}}}},
                  "links": {"plan": {"operationId": "getPlan", "parameters": {"plan": "$response.body#/items/0/id"}},
                    "reviews": {"operationId": "listReviews", "parameters": {"plan": "$response.body#/items/0/id"}}}},
                "400": {"$ref": "#/components/responses/Problem"}, "429": {"$ref": "#/components/responses/Problem"}, "401": {"$ref": "#/components/responses/Problem"}}
            }},
            "/plans/{plan}": {"get": {
              "operationId": "getPlan", "summary": "One plan", "parameters": [{"$ref": "#/components/parameters/plan"}],
              "responses": {"200": {"description": "The plan", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Plan"}}}},
                "429": {"$ref": "#/components/responses/Problem"}, "401": {"$ref": "#/components/responses/Problem"}, "404": {"$ref": "#/components/responses/Problem"}}
            }},
            "/plans/{plan}/reviews": {"get": {
              "operationId": "listReviews", "summary": "Reviews of a plan, newest first", "parameters": [{"$ref": "#/components/parameters/plan"}],
              "responses": {"200": {"description": "The reviews", "content": {"application/json": {"schema": {
                "type": "object", "required": ["items", "total", "page"], "properties": {
                  "items": {"type": "array", "items": {"$ref": "#/components/schemas/Review"}},
                  "total": {"type": "integer"}, "page": {"type": "integer"}}}}},
                  "links": {"document": {"operationId": "getDocument", "parameters": {"document": "$response.body#/items/0/documents/0/id"}},
                    "review": {"operationId": "getReview", "parameters": {
                      "plan": "$request.path.plan", "review": "{$response.body#/items/0/period}-{$response.body#/items/0/version}"}}}},
                "429": {"$ref": "#/components/responses/Problem"}, "401": {"$ref": "#/components/responses/Problem"}, "404": {"$ref": "#/components/responses/Problem"}}
            }},
            "/plans/{plan}/reviews/{review}": {"get": {
              "operationId": "getReview", "summary": "A review with every figure behind it",
              "parameters": [{"$ref": "#/components/parameters/plan"},
                {"name": "review", "in": "path", "required": true, "schema": {"type": "string", "pattern": "^[0-9]{4}-[0-9]+$"}, "description": "Period and version: 2026-1"}],
              "responses": {"200": {"description": "The review", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/ReviewFigures"}}}},
                "429": {"$ref": "#/components/responses/Problem"}, "401": {"$ref": "#/components/responses/Problem"}, "404": {"$ref": "#/components/responses/Problem"}}
            }},
            "/documents/{document}": {"get": {
              "operationId": "getDocument", "summary": "An archived document; ETag and Range are understood",
              "parameters": [{"name": "document", "in": "path", "required": true, "schema": {"type": "string", "pattern": "^[0-9a-f]{64}$"}},
                {"name": "If-None-Match", "in": "header", "schema": {"type": "string"}, "description": "The document's tag"},
                {"name": "Range", "in": "header", "schema": {"type": "string"}, "description": "bytes=0-499"}],
              "responses": {"200": {"description": "The document", "content": {"application/pdf": {}, "text/html": {}}},
                "206": {"description": "A part of it", "content": {"application/pdf": {}, "text/html": {}}}, "304": {"description": "Unchanged: the tag of If-None-Match is the document's"},
                "429": {"$ref": "#/components/responses/Problem"}, "401": {"$ref": "#/components/responses/Problem"}, "404": {"$ref": "#/components/responses/Problem"},
                "416": {"description": "No such part; Content-Range tells the size", "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}}
            }},
            "/batches": {"post": {
              "operationId": "makeBatch", "summary": "Puts a batch together and begins its dry run; nothing is changed",
              "requestBody": {"required": true, "content": {"application/json": {"schema": {
                "type": "object", "required": ["adviser"], "properties": {
                  "adviser": {"type": "string", "format": "email", "description": "An adviser of the association, in whose name the run is started; 404 for others"},
                  "asOf": {"type": "string", "format": "date", "description": "The day whose status is scored, today where it is missing; 409 for days to come"},
                  "plans": {"type": "array", "items": {"type": "string"}, "description": "Without it: all that are not reviewed this year"}}}}}},
              "responses": {"201": {"description": "The batch", "headers": {"Location": {"description": "The batch's address", "schema": {"type": "string"}}},
                  "links": {"batch": {"operationId": "getBatch", "parameters": {"id": "$response.body#/id"}},
                    "plans": {"operationId": "listBatchPlans", "parameters": {"id": "$response.body#/id"}},
                    "start": {"operationId": "startBatch", "parameters": {"id": "$response.body#/id"}},
                    "stop": {"operationId": "stopBatch", "parameters": {"id": "$response.body#/id"}}},
                  "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Batch"}}}},
                "400": {"$ref": "#/components/responses/Problem"}, "429": {"$ref": "#/components/responses/Problem"}, "401": {"$ref": "#/components/responses/Problem"},
                "404": {"$ref": "#/components/responses/Problem"}, "409": {"$ref": "#/components/responses/Problem"}, "413": {"$ref": "#/components/responses/Problem"}}
            }},
            "/batches/{id}": {"get": {
              "operationId": "getBatch", "summary": "How far a batch has come", "parameters": [{"$ref": "#/components/parameters/batch"}],
              "responses": {"200": {"description": "The batch", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Batch"}}}},
                "429": {"$ref": "#/components/responses/Problem"}, "401": {"$ref": "#/components/responses/Problem"}, "404": {"$ref": "#/components/responses/Problem"}}
            }},
            "/batches/{id}/plans": {"get": {
              "operationId": "listBatchPlans", "summary": "What became of each plan, 200 on a page",
              "parameters": [{"$ref": "#/components/parameters/batch"}, {"name": "page", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 100000, "default": 1}}],
              "responses": {"200": {"description": "The plans", "content": {"application/json": {"schema": {
                "type": "object", "required": ["items", "total", "page"], "properties": {
                  "items": {"type": "array", "items": {"$ref": "#/components/schemas/BatchPlan"}},
                  "total": {"type": "integer"}, "page": {"type": "integer"}}}}}},
                "400": {"$ref": "#/components/responses/Problem"}, "429": {"$ref": "#/components/responses/Problem"}, "401": {"$ref": "#/components/responses/Problem"}, "404": {"$ref": "#/components/responses/Problem"}}
            }},
            "/batches/{id}/start": {"post": {
              "operationId": "startBatch", "summary": "Starts the reviews of a batch whose dry run is done", "parameters": [{"$ref": "#/components/parameters/batch"}],
              "responses": {"202": {"description": "Started", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Batch"}}}},
                "429": {"$ref": "#/components/responses/Problem"}, "401": {"$ref": "#/components/responses/Problem"}, "404": {"$ref": "#/components/responses/Problem"}, "409": {"$ref": "#/components/responses/Problem"}}
            }},
            "/batches/{id}/stop": {"post": {
              "operationId": "stopBatch", "summary": "Asks a run to stop; plans in work are finished", "parameters": [{"$ref": "#/components/parameters/batch"}],
              "responses": {"202": {"description": "Asked", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Batch"}}}}, "429": {"$ref": "#/components/responses/Problem"}, "401": {"$ref": "#/components/responses/Problem"}, "404": {"$ref": "#/components/responses/Problem"}}
            }}
          },
          "components": {
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
            "parameters": {
              "plan": {"name": "plan", "in": "path", "required": true, "schema": {"type": "string"}},
              "batch": {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}
            },
            "responses": {"Problem": {"description": "What went wrong (RFC 9457)", "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}},
            "schemas": {
              "Level": {"type": "string", "enum": ["excellent", "veryGood", "good", "couldBeBetter", "needsWork"]},
              "Plan": {"type": "object", "required": ["id", "name", "units"], "properties": {
                "id": {"type": "string"}, "name": {"type": "string"}, "organisationNumber": {"type": "string"},
                "units": {"type": "integer"}, "deadline": {"type": "string", "format": "date"},
                "lastReviewed": {"type": "string", "format": "date"}, "reviewedPeriod": {"type": "integer"},
                "score": {"type": "integer", "minimum": 0, "maximum": 100}, "level": {"$ref": "#/components/schemas/Level"},
                "period": {"type": "integer"}, "change": {"type": "integer"},
                "weakestTheme": {"type": "string", "enum": ["login", "deviations", "activities", "riskAssessment"]}}},
              "Review": {"type": "object", "required": ["period", "version", "asOf", "time", "score", "level", "documents"], "properties": {
                "period": {"type": "integer"}, "version": {"type": "integer"}, "asOf": {"type": "string", "format": "date"},
                "time": {"type": "string", "format": "date-time"}, "score": {"type": "integer"}, "level": {"$ref": "#/components/schemas/Level"},
                "readByBoardAt": {"type": "string", "format": "date-time"},
                "documents": {"type": "array", "items": {"type": "object", "required": ["id", "mediaType", "href"], "properties": {
                  "id": {"type": "string"}, "mediaType": {"type": "string"}, "href": {"type": "string"}}}}}},
              "Batch": {"type": "object", "required": ["id", "phase", "asOf", "createdAt", "total", "done", "counts"], "properties": {
                "id": {"type": "string"}, "phase": {"type": "string", "enum": ["trying", "tried", "running", "finished", "stopped", "parked"]},
                "asOf": {"type": "string", "format": "date"}, "createdAt": {"type": "string", "format": "date-time"},
                "startedAt": {"type": "string", "format": "date-time"}, "finishedAt": {"type": "string", "format": "date-time"},
                "total": {"type": "integer"}, "done": {"type": "integer"}, "counts": {"type": "object", "additionalProperties": {"type": "integer"}}}},
              "BatchPlan": {"type": "object", "required": ["plan", "company", "state", "notes"], "properties": {
                "plan": {"type": "string"}, "company": {"type": "string"},
                "state": {"type": "string", "enum": ["waiting", "running", "ready", "skipped", "reviewed", "failed", "cancelled"]},
                "reason": {"type": "string", "description": "Why it failed or was skipped, in Bokmål"},
                "score": {"type": "integer", "minimum": 0, "maximum": 100}, "level": {"$ref": "#/components/schemas/Level"},
                "change": {"type": "integer"}, "newDeadline": {"type": "string", "format": "date"},
                "notes": {"type": "array", "items": {"type": "string", "enum": ["deadlinePassed", "createsActivity", "severalActivities", "activatesNotification"]}}}},
              "Problem": {"type": "object", "required": ["type", "title", "status", "requestId"], "properties": {
                "type": {"type": "string"}, "title": {"type": "string"}, "status": {"type": "integer"},
                "detail": {"type": "string"}, "requestId": {"type": "string"}}}
            }
          }
        }

        """
}
