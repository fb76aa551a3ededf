/// The published description of `review.json`, the figures attached to every report, as JSON Schema (draft 2020-12).
public enum ReviewSchema {
    /// Identifies the schema: the format's name and version.
    public static let identifier = "urn:hmsreview:review:1"

    /// The schema: indented JSON in UTF-8.
    public static var document: [UInt8] { Array(text.utf8) }

    // swift-format-ignore
    private static let text = #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "urn:hmsreview:review:1",
          "title": "Annual review of an HMS plan (review.json)",
          "type": "object", "additionalProperties": false,
          "description": "An automatic annual HSE review (automatisk årlig HMS-gjennomgang) of one plan: the figures of its report. Nothing else is a member; what is added later has another version of this schema.",
          "required": [
            "key", "asOf", "runDay", "runTime", "isForced", "adviser", "association", "ruleSet", "limits",
            "planRevision", "language", "company", "total", "themes", "priorities", "remarks", "notifications",
            "login", "activities", "deviations", "risk", "contacts", "regulationChanges", "annualActivity",
            "decisions"
          ],
          "properties": {
            "key": {"$ref": "#/$defs/key"},
            "asOf": {"type": "string", "format": "date", "description": "The day whose status is scored."},
            "runDay": {"type": "string", "format": "date"},
            "runTime": {"type": "string", "format": "date-time"},
            "isForced": {"type": "boolean"},
            "adviser": {
              "type": "object", "additionalProperties": false,
              "description": "The adviser (rådgiver) who started the review.",
              "required": ["id", "name", "email"],
              "properties": {"id": {"type": "string"}, "name": {"type": "string"}, "email": {"type": "string"}}
            },
            "association": {
              "type": "object", "additionalProperties": false,
              "description": "The housing association (boligbyggelag).",
              "required": ["id", "name"],
              "properties": {"id": {"type": "string"}, "name": {"type": "string"}}
            },
            "ruleSet": {"$ref": "#/$defs/ruleSet"},
            "limits": {
              "type": "object", "additionalProperties": false,
              "description": "Limits of the rule set that the report prints.",
              "required": [
                "levels", "remarkMonths", "activityLongOverdueDays", "deviationLongOverdueDays", "daysWithoutDeadline"
              ],
              "properties": {
                "levels": {
                  "type": "array",
                  "items": {"type": "integer", "minimum": 0, "maximum": 100},
                  "description": "Lowest score of each level, from the best down."
                },
                "remarkMonths": {"type": "array", "items": {"type": "integer", "minimum": 1}},
                "activityLongOverdueDays": {"type": "integer", "minimum": 0},
                "deviationLongOverdueDays": {"type": "integer", "minimum": 0},
                "daysWithoutDeadline": {"type": "integer", "minimum": 0}
              }
            },
            "planRevision": {"type": "integer", "minimum": 0},
            "language": {"enum": ["nb", "nn", "en"]},
            "company": {
              "type": "object", "additionalProperties": false,
              "description": "The housing company (boligselskap), as in the exchange format.",
              "required": ["name", "kind", "registerCode", "cadastralUnits", "units", "buildings", "yearsBuilt"],
              "properties": {
                "name": {"type": "string", "minLength": 1},
                "kind": {"$ref": "#/$defs/companyKind"},
                "registerCode": {"type": "string"},
                "organisationNumber": {"type": "string", "pattern": "^[0-9]{9}$"},
                "address": {
                  "type": "object", "additionalProperties": false,
                  "required": ["street", "postcode", "place"],
                  "properties": {
                    "street": {"type": "string"}, "postcode": {"type": "string"}, "place": {"type": "string"}
                  }
                },
                "municipalityNumber": {"type": "string"},
                "municipality": {"type": "string"},
                "cadastralUnits": {
                  "type": "array",
                  "items": {
                    "type": "object", "additionalProperties": false,
                    "required": ["farm", "title"],
                    "properties": {
                      "farm": {"type": "integer", "minimum": 0},
                      "title": {"type": "integer", "minimum": 0},
                      "lease": {"type": "integer", "minimum": 0},
                      "section": {"type": "integer", "minimum": 0}
                    }
                  }
                },
                "units": {"type": "integer", "minimum": 0},
                "buildings": {"type": "integer", "minimum": 0},
                "yearsBuilt": {"type": "array", "items": {"type": "integer"}},
                "startPicture": {
                  "type": "object", "additionalProperties": false,
                  "required": ["name", "isDefault"],
                  "properties": {"name": {"type": "string"}, "isDefault": {"type": "boolean"}}
                }
              }
            },
            "total": {
              "type": "object", "additionalProperties": false,
              "description": "HMS-score.",
              "required": ["hundredths", "score", "level"],
              "properties": {
                "hundredths": {"type": "integer", "minimum": 0, "maximum": 10000},
                "score": {"type": "integer", "minimum": 0, "maximum": 100},
                "level": {"$ref": "#/$defs/level"},
                "cap": {
                  "type": "object", "additionalProperties": false,
                  "description": "Why the total is not higher.",
                  "required": ["limit", "reasons"],
                  "properties": {
                    "limit": {"type": "integer", "minimum": 0, "maximum": 100},
                    "reasons": {"type": "array", "items": {"$ref": "#/$defs/capReason"}, "minItems": 1}
                  }
                }
              }
            },
            "themes": {
              "type": "array",
              "items": {
                "type": "object", "additionalProperties": false,
                "required": ["theme", "score", "level", "weight", "priority", "terms", "findings", "measure"],
                "properties": {
                  "theme": {"$ref": "#/$defs/theme"},
                  "score": {"type": "integer", "minimum": 0, "maximum": 100},
                  "level": {"$ref": "#/$defs/level"},
                  "weight": {"type": "integer", "minimum": 0, "maximum": 100},
                  "priority": {"type": "integer", "minimum": 1},
                  "terms": {
                    "type": "array",
                    "items": {
                      "type": "object", "additionalProperties": false,
                      "required": ["kind", "points"],
                      "properties": {
                        "kind": {
                          "enum": ["recency", "use", "start", "overdue", "relief", "fixed", "filledPoints", "age"]
                        },
                        "points": {"$ref": "#/$defs/points"},
                        "maximum": {"type": "integer"}
                      }
                    }
                  },
                  "findings": {"type": "array", "items": {"$ref": "#/$defs/finding"}},
                  "measure": {"$ref": "#/$defs/measure"}
                }
              },
              "description": "Themes, in the order they should be prioritised."
            },
            "priorities": {"type": "array", "items": {"$ref": "#/$defs/measure"}, "maxItems": 3},
            "remarks": {"type": "array", "items": {"$ref": "#/$defs/remark"}, "description": "Remarks (merknader)."},
            "comparison": {
              "type": "object", "additionalProperties": false,
              "description": "How scores moved since the previous review.",
              "required": ["previous", "change", "themes", "sameRules"],
              "properties": {
                "previous": {
                  "type": "object", "additionalProperties": false,
                  "required": ["key", "asOf", "total", "level", "themes", "ruleSet"],
                  "properties": {
                    "key": {"$ref": "#/$defs/key"},
                    "asOf": {"type": "string", "format": "date"},
                    "total": {"type": "integer", "minimum": 0, "maximum": 100},
                    "level": {"$ref": "#/$defs/level"},
                    "themes": {
                      "type": "array",
                      "items": {
                        "type": "object", "additionalProperties": false,
                        "required": ["theme", "score"],
                        "properties": {
                          "theme": {"$ref": "#/$defs/theme"},
                          "score": {"type": "integer", "minimum": 0, "maximum": 100}
                        }
                      }
                    },
                    "ruleSet": {"$ref": "#/$defs/ruleSet"}
                  }
                },
                "change": {"type": "integer", "minimum": -100, "maximum": 100},
                "themes": {
                  "type": "array",
                  "items": {
                    "type": "object", "additionalProperties": false,
                    "required": ["theme", "change"],
                    "properties": {
                      "theme": {"$ref": "#/$defs/theme"},
                      "change": {"type": "integer", "minimum": -100, "maximum": 100}
                    }
                  }
                },
                "sameRules": {"type": "boolean"}
              }
            },
            "notifications": {
              "type": "array",
              "items": {
                "type": "object", "additionalProperties": false,
                "required": ["channel", "outcome"],
                "properties": {
                  "channel": {"$ref": "#/$defs/channel"},
                  "outcome": {"enum": ["unchanged", "activated", "staysOff", "leftOff"]}
                }
              }
            },
            "login": {
              "type": "object", "additionalProperties": false,
              "description": "Innlogging.",
              "required": ["boardUsers", "users", "count", "monthsLived", "months"],
              "properties": {
                "boardUsers": {"type": "integer", "minimum": 0},
                "users": {
                  "type": "array",
                  "items": {
                    "type": "object", "additionalProperties": false,
                    "required": ["role", "count"],
                    "properties": {"role": {"type": "string"}, "count": {"type": "integer", "minimum": 0}}
                  }
                },
                "last": {"type": "string", "format": "date"},
                "daysSinceLast": {"type": "integer"},
                "count": {"type": "integer", "minimum": 0},
                "monthsLived": {"type": "integer", "minimum": 0},
                "months": {
                  "type": "array",
                  "items": {
                    "type": "object", "additionalProperties": false,
                    "required": ["from", "through", "count"],
                    "properties": {
                      "from": {"type": "string", "format": "date"},
                      "through": {"type": "string", "format": "date"},
                      "count": {"type": "integer", "minimum": 0}
                    }
                  }
                }
              }
            },
            "activities": {
              "type": "object", "additionalProperties": false,
              "description": "Aktiviteter (årshjul).",
              "required": ["overdue", "longOverdue", "completed", "active"],
              "properties": {
                "overdue": {"type": "integer", "minimum": 0},
                "longOverdue": {"type": "integer", "minimum": 0},
                "completed": {"type": "integer", "minimum": 0},
                "active": {
                  "type": "array",
                  "items": {
                    "type": "object", "additionalProperties": false,
                    "required": ["id", "title", "category", "frequency", "dueDate", "daysOverdue", "responsible"],
                    "properties": {
                      "id": {"type": "string"},
                      "title": {"type": "string"},
                      "category": {"type": "string"},
                      "frequency": {"$ref": "#/$defs/frequency"},
                      "dueDate": {"type": "string", "format": "date"},
                      "daysOverdue": {"type": "integer"},
                      "lastCompleted": {"type": "string", "format": "date"},
                      "responsible": {"type": "string"}
                    }
                  }
                }
              }
            },
            "deviations": {
              "type": "object", "additionalProperties": false,
              "description": "Avvik/tiltak.",
              "required": ["overdue", "overdueHighPriority", "longOverdue", "closed", "open"],
              "properties": {
                "overdue": {"type": "integer", "minimum": 0},
                "overdueHighPriority": {"type": "integer", "minimum": 0},
                "longOverdue": {"type": "integer", "minimum": 0},
                "closed": {"type": "integer", "minimum": 0},
                "open": {
                  "type": "array",
                  "items": {
                    "type": "object", "additionalProperties": false,
                    "required": [
                      "id", "kind", "title", "details", "status", "priority", "created", "daysOverdue",
                      "responsible"
                    ],
                    "properties": {
                      "id": {"type": "string"},
                      "kind": {"enum": ["deviation", "measure"]},
                      "title": {"type": "string"},
                      "details": {"type": "string"},
                      "status": {"enum": ["open", "inProgress"]},
                      "priority": {"enum": ["low", "medium", "high"]},
                      "created": {"type": "string", "format": "date"},
                      "dueDate": {"type": "string", "format": "date"},
                      "daysOverdue": {"type": "integer"},
                      "responsible": {"type": "string"}
                    }
                  }
                }
              }
            },
            "risk": {
              "type": "object", "additionalProperties": false,
              "description": "Risikovurdering. The matrix has 25 counts, row by row.",
              "required": ["points", "filled", "assessments", "matrix", "highest"],
              "properties": {
                "points": {"type": "integer", "minimum": 0},
                "filled": {"type": "integer", "minimum": 0},
                "lastCompleted": {"type": "string", "format": "date"},
                "lastDraft": {"type": "string", "format": "date"},
                "assessments": {
                  "type": "array",
                  "items": {
                    "type": "object", "additionalProperties": false,
                    "required": ["id", "name", "created", "points", "filled", "counts"],
                    "properties": {
                      "id": {"type": "string"},
                      "name": {"type": "string"},
                      "created": {"type": "string", "format": "date"},
                      "completed": {"type": "string", "format": "date"},
                      "points": {"type": "integer", "minimum": 0},
                      "filled": {"type": "integer", "minimum": 0},
                      "counts": {"type": "boolean"}
                    }
                  }
                },
                "matrix": {
                  "type": "array", "items": {"type": "integer", "minimum": 0}, "minItems": 25, "maxItems": 25
                },
                "highest": {
                  "type": "array",
                  "items": {
                    "type": "object", "additionalProperties": false,
                    "required": ["title", "probability", "consequence", "measure"],
                    "properties": {
                      "title": {"type": "string"},
                      "probability": {"type": "integer", "minimum": 1, "maximum": 5},
                      "consequence": {"type": "integer", "minimum": 1, "maximum": 5},
                      "measure": {"type": "string"}
                    }
                  }
                }
              }
            },
            "contacts": {
              "type": "object", "additionalProperties": false,
              "description": "Kontakter.",
              "required": ["count", "incomplete"],
              "properties": {
                "count": {"type": "integer", "minimum": 0},
                "incomplete": {
                  "type": "array",
                  "items": {
                    "type": "object", "additionalProperties": false,
                    "required": ["role", "hasName", "hasPhone", "hasEmail"],
                    "properties": {
                      "role": {"type": "string"},
                      "hasName": {"type": "boolean"},
                      "hasPhone": {"type": "boolean"},
                      "hasEmail": {"type": "boolean"}
                    }
                  }
                }
              }
            },
            "regulationChanges": {
              "type": "array",
              "items": {
                "type": "object", "additionalProperties": false,
                "required": ["id", "inForce", "title"],
                "properties": {
                  "id": {"type": "string"},
                  "inForce": {"type": "string", "format": "date"},
                  "title": {"type": "string"},
                  "summary": {"type": "string"},
                  "reference": {"type": "string"},
                  "handbookReference": {"type": "string"},
                  "appliesTo": {
                    "type": "array",
                    "items": {"$ref": "#/$defs/companyKind"},
                    "description": "Kinds of companies that it is for; none means all."
                  }
                }
              },
              "description": "Changes of regulations (regelverk) in force since 12 months, newest first."
            },
            "annualActivity": {
              "oneOf": [
                {
                  "type": "object", "additionalProperties": false,
                  "required": ["completed"],
                  "maxProperties": 1,
                  "properties": {
                    "completed": {
                      "type": "object", "additionalProperties": false,
                      "required": ["id", "originalDue", "due", "next"],
                      "properties": {
                        "id": {"type": "string"},
                        "originalDue": {"type": "string", "format": "date"},
                        "due": {"type": "string", "format": "date"},
                        "next": {"type": "string", "format": "date"}
                      }
                    }
                  }
                },
                {
                  "type": "object", "additionalProperties": false,
                  "required": ["created"],
                  "maxProperties": 1,
                  "properties": {
                    "created": {
                      "type": "object", "additionalProperties": false,
                      "required": ["due", "next"],
                      "properties": {
                        "due": {"type": "string", "format": "date"},
                        "next": {"type": "string", "format": "date"}
                      }
                    }
                  }
                },
                {
                  "type": "object", "additionalProperties": false,
                  "required": ["untouched"],
                  "maxProperties": 1,
                  "properties": {
                    "untouched": {
                      "type": "object", "additionalProperties": false,
                      "required": [],
                      "properties": {"next": {"type": "string", "format": "date"}}
                    }
                  }
                }
              ]
            },
            "decisions": {
              "type": "array",
              "items": {"$ref": "#/$defs/decision"},
              "description": "Changes that were applied, in order."
            }
          },
          "$defs": {
            "theme": {"enum": ["login", "deviations", "activities", "riskAssessment"]},
            "level": {"enum": ["excellent", "veryGood", "good", "couldBeBetter", "needsWork"]},
            "finding": {
              "enum": [
                "noUsers", "neverLoggedIn", "absentTwelveMonths", "absentSixMonths", "fewLogins", "oneOverdue",
                "overdue", "noActivities", "silence", "noAssessment", "neverCompleted", "old", "noPoints",
                "incomplete", "ageing", "nothing"
              ]
            },
            "channel": {"enum": ["sms", "email"]},
            "companyKind": {"enum": ["housingCooperative", "condominium", "garageCompany", "other"]},
            "frequency": {
              "type": "string",
              "pattern": "^(once|weekly|monthly|quarterly|halfYearly|yearly|every [1-9][0-9]? years)$"
            },
            "capReason": {
              "oneOf": [
                {
                  "type": "object", "additionalProperties": false,
                  "description": "A theme is at the lowest level.",
                  "required": ["lowestLevel"],
                  "properties": {
                    "lowestLevel": {
                      "type": "object", "additionalProperties": false, "required": ["theme"], "properties": {"theme": {"$ref": "#/$defs/theme"}}
                    }
                  }
                },
                {
                  "type": "object", "additionalProperties": false,
                  "required": ["noCompletedRiskAssessment"],
                  "properties": {"noCompletedRiskAssessment": {"type": "object", "maxProperties": 0}}
                }
              ]
            },
            "activity": {
              "type": "object", "additionalProperties": false,
              "description": "An activity as the plan is given it.",
              "required": [
                "id", "kind", "title", "category", "frequency", "created", "dueDate", "responsible", "comment",
                "isActive"
              ],
              "properties": {
                "id": {"type": "string", "minLength": 1},
                "kind": {"const": "annualReview"},
                "title": {"type": "string", "minLength": 1},
                "category": {"type": "string"},
                "frequency": {"$ref": "#/$defs/frequency"},
                "created": {"type": "string", "format": "date"},
                "dueDate": {"type": "string", "format": "date"},
                "completed": {"type": "string", "format": "date-time"},
                "responsible": {"type": "string"},
                "comment": {"type": "string"},
                "handbookReference": {"type": "string"},
                "isActive": {"type": "boolean"}
              }
            },
            "key": {
              "type": "object", "additionalProperties": false,
              "description": "Plan, period (calendar year of the as-of day) and version.",
              "required": ["plan", "period", "version"],
              "properties": {
                "plan": {"type": "string"},
                "period": {"type": "integer"},
                "version": {"type": "integer", "minimum": 1}
              }
            },
            "ruleSet": {
              "type": "object", "additionalProperties": false,
              "description": "Rule set and its version.",
              "required": ["name", "version"],
              "properties": {"name": {"type": "string"}, "version": {"type": "string"}}
            },
            "measure": {
              "type": "object", "additionalProperties": false,
              "description": "A suggested measure (forslag til tiltak).",
              "required": ["theme", "finding", "key"],
              "properties": {
                "theme": {"$ref": "#/$defs/theme"},
                "finding": {"$ref": "#/$defs/finding"},
                "key": {"type": "string"}
              }
            },
            "points": {
              "type": "object", "additionalProperties": false,
              "description": "A fraction: points of a term.",
              "required": ["numerator", "denominator"],
              "properties": {"numerator": {"type": "integer"}, "denominator": {"type": "integer", "minimum": 1}}
            },
            "remark": {
              "oneOf": [
                {
                  "type": "object", "additionalProperties": false,
                  "required": ["notificationActivated"],
                  "maxProperties": 1,
                  "properties": {
                    "notificationActivated": {
                      "type": "object", "additionalProperties": false,
                      "required": ["channel"],
                      "properties": {"channel": {"$ref": "#/$defs/channel"}}
                    }
                  }
                },
                {
                  "type": "object", "additionalProperties": false,
                  "required": ["notificationStaysOff"],
                  "maxProperties": 1,
                  "properties": {
                    "notificationStaysOff": {
                      "type": "object", "additionalProperties": false,
                      "required": ["channel"],
                      "properties": {"channel": {"$ref": "#/$defs/channel"}}
                    }
                  }
                },
                {
                  "type": "object", "additionalProperties": false,
                  "required": ["absent"],
                  "maxProperties": 1,
                  "properties": {
                    "absent": {
                      "type": "object", "additionalProperties": false,
                      "required": ["months"],
                      "properties": {"months": {"type": "integer", "minimum": 0}}
                    }
                  }
                },
                {
                  "type": "object", "additionalProperties": false,
                  "required": ["neverLoggedIn"],
                  "maxProperties": 1,
                  "properties": {"neverLoggedIn": {"type": "object", "additionalProperties": false, "required": [], "properties": {}}}
                },
                {
                  "type": "object", "additionalProperties": false,
                  "required": ["noUsers"],
                  "maxProperties": 1,
                  "properties": {"noUsers": {"type": "object", "additionalProperties": false, "required": [], "properties": {}}}
                },
                {
                  "type": "object", "additionalProperties": false,
                  "required": ["youngPlan"],
                  "maxProperties": 1,
                  "properties": {
                    "youngPlan": {
                      "type": "object", "additionalProperties": false,
                      "required": ["months"],
                      "properties": {"months": {"type": "integer", "minimum": 0}}
                    }
                  }
                },
                {
                  "type": "object", "additionalProperties": false,
                  "required": ["deviationSilence"],
                  "maxProperties": 1,
                  "properties": {"deviationSilence": {"type": "object", "additionalProperties": false, "required": [], "properties": {}}}
                },
                {
                  "type": "object", "additionalProperties": false,
                  "required": ["annualActivityCreated"],
                  "maxProperties": 1,
                  "properties": {"annualActivityCreated": {"type": "object", "additionalProperties": false, "required": [], "properties": {}}}
                },
                {
                  "type": "object", "additionalProperties": false,
                  "required": ["severalAnnualActivities"],
                  "maxProperties": 1,
                  "properties": {
                    "severalAnnualActivities": {
                      "type": "object", "additionalProperties": false,
                      "required": ["count"],
                      "properties": {"count": {"type": "integer", "minimum": 0}}
                    }
                  }
                },
                {
                  "type": "object", "additionalProperties": false,
                  "required": ["nextDeadlinePassed"],
                  "maxProperties": 1,
                  "properties": {
                    "nextDeadlinePassed": {
                      "type": "object", "additionalProperties": false,
                      "required": ["deadline"],
                      "properties": {"deadline": {"type": "string", "format": "date"}}
                    }
                  }
                },
                {
                  "type": "object", "additionalProperties": false,
                  "required": ["withoutHistory"],
                  "maxProperties": 1,
                  "properties": {"withoutHistory": {"type": "object", "additionalProperties": false, "required": [], "properties": {}}}
                }
              ]
            },
            "decision": {
              "oneOf": [
                {
                  "type": "object", "additionalProperties": false,
                  "required": ["completeActivity"],
                  "maxProperties": 1,
                  "properties": {
                    "completeActivity": {
                      "type": "object", "additionalProperties": false,
                      "required": ["id", "setDueDate", "completedAt", "comment"],
                      "properties": {
                        "id": {"type": "string"},
                        "setDueDate": {"type": "string", "format": "date"},
                        "completedAt": {"type": "string", "format": "date-time"},
                        "comment": {"type": "string"}
                      }
                    }
                  }
                },
                {
                  "type": "object", "additionalProperties": false,
                  "required": ["createActivity"],
                  "maxProperties": 1,
                  "properties": {
                    "createActivity": {
                      "type": "object", "additionalProperties": false,
                      "required": ["activity"],
                      "properties": {"activity": {"$ref": "#/$defs/activity"}}
                    }
                  }
                },
                {
                  "type": "object", "additionalProperties": false,
                  "required": ["activateNotification"],
                  "maxProperties": 1,
                  "properties": {
                    "activateNotification": {
                      "type": "object", "additionalProperties": false,
                      "required": ["channel", "comment"],
                      "properties": {"channel": {"$ref": "#/$defs/channel"}, "comment": {"type": "string"}}
                    }
                  }
                },
                {
                  "type": "object", "additionalProperties": false,
                  "required": ["postNotice"],
                  "maxProperties": 1,
                  "properties": {
                    "postNotice": {
                      "type": "object", "additionalProperties": false,
                      "required": ["portal", "text"],
                      "properties": {"portal": {"type": "string"}, "text": {"type": "string"}}
                    }
                  }
                },
                {
                  "type": "object", "additionalProperties": false,
                  "required": ["flag"],
                  "maxProperties": 1,
                  "properties": {
                    "flag": {
                      "type": "object", "additionalProperties": false,
                      "required": ["reason", "text"],
                      "properties": {
                        "reason": {"enum": ["nextDeadlinePassed", "severalAnnualActivities", "noAnnualActivity"]},
                        "text": {"type": "string"}
                      }
                    }
                  }
                }
              ]
            }
          }
        }

        """#
}
