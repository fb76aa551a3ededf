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
          "type": "object",
          "description": "An automatic annual HSE review (automatisk årlig HMS-gjennomgang) of one plan: the figures of its report. Members that are not described here may be added.",
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
              "type": "object",
              "description": "The adviser (rådgiver) who started the review.",
              "required": ["id", "name", "email"],
              "properties": {"id": {"type": "string"}, "name": {"type": "string"}, "email": {"type": "string"}}
            },
            "association": {
              "type": "object",
              "description": "The housing association (boligbyggelag).",
              "required": ["id", "name"],
              "properties": {"id": {"type": "string"}, "name": {"type": "string"}}
            },
            "ruleSet": {"$ref": "#/$defs/ruleSet"},
            "limits": {"type": "object", "description": "Limits of the rule set that the report prints."},
            "planRevision": {"type": "integer"},
            "language": {"enum": ["nb", "nn", "en"]},
            "company": {
              "type": "object",
              "description": "The housing company (boligselskap), as in the exchange format.",
              "required": ["name", "kind"],
              "properties": {"name": {"type": "string"}, "kind": {"type": "string"}}
            },
            "total": {
              "type": "object",
              "description": "HMS-score.",
              "required": ["hundredths", "score", "level"],
              "properties": {
                "hundredths": {"type": "integer", "minimum": 0},
                "score": {"type": "integer", "minimum": 0, "maximum": 100},
                "level": {"$ref": "#/$defs/level"},
                "cap": {"type": "object"}
              }
            },
            "themes": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["theme", "score", "level", "weight", "priority", "terms", "findings", "measure"],
                "properties": {
                  "theme": {"$ref": "#/$defs/theme"},
                  "score": {"type": "integer", "minimum": 0, "maximum": 100},
                  "level": {"$ref": "#/$defs/level"},
                  "weight": {"type": "integer", "minimum": 0},
                  "priority": {"type": "integer", "minimum": 1},
                  "terms": {
                    "type": "array",
                    "items": {
                      "type": "object",
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
              "type": "object",
              "description": "How scores moved since the previous review.",
              "required": ["previous", "change", "themes", "sameRules"],
              "properties": {
                "previous": {"type": "object"},
                "change": {"type": "integer"},
                "themes": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["theme", "change"],
                    "properties": {"theme": {"$ref": "#/$defs/theme"}, "change": {"type": "integer"}}
                  }
                },
                "sameRules": {"type": "boolean"}
              }
            },
            "notifications": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["channel", "outcome"],
                "properties": {
                  "channel": {"$ref": "#/$defs/channel"},
                  "outcome": {"enum": ["unchanged", "activated", "staysOff", "leftOff"]}
                }
              }
            },
            "login": {
              "type": "object",
              "description": "Innlogging.",
              "required": ["boardUsers", "users", "count", "monthsLived", "months"],
              "properties": {
                "boardUsers": {"type": "integer", "minimum": 0},
                "users": {
                  "type": "array",
                  "items": {
                    "type": "object",
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
                    "type": "object",
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
              "type": "object",
              "description": "Aktiviteter (årshjul).",
              "required": ["overdue", "longOverdue", "completed", "active"],
              "properties": {
                "overdue": {"type": "integer", "minimum": 0},
                "longOverdue": {"type": "integer", "minimum": 0},
                "completed": {"type": "integer", "minimum": 0},
                "active": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["id", "title", "category", "frequency", "dueDate", "daysOverdue", "responsible"],
                    "properties": {
                      "id": {"type": "string"},
                      "title": {"type": "string"},
                      "category": {"type": "string"},
                      "frequency": {"type": "string"},
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
              "type": "object",
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
                    "type": "object",
                    "required": [
                      "id", "kind", "title", "details", "status", "priority", "created", "daysOverdue",
                      "responsible"
                    ],
                    "properties": {
                      "id": {"type": "string"},
                      "kind": {"enum": ["deviation", "measure"]},
                      "title": {"type": "string"},
                      "details": {"type": "string"},
                      "status": {"type": "string"},
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
              "type": "object",
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
                    "type": "object",
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
                "matrix": {"type": "array", "items": {"type": "integer", "minimum": 0}},
                "highest": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["title", "probability", "consequence", "measure"],
                    "properties": {
                      "title": {"type": "string"},
                      "probability": {"type": "integer"},
                      "consequence": {"type": "integer"},
                      "measure": {"type": "string"}
                    }
                  }
                }
              }
            },
            "contacts": {
              "type": "object",
              "description": "Kontakter.",
              "required": ["count", "incomplete"],
              "properties": {
                "count": {"type": "integer", "minimum": 0},
                "incomplete": {
                  "type": "array",
                  "items": {
                    "type": "object",
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
                "type": "object",
                "required": ["id", "inForce", "title"],
                "properties": {
                  "id": {"type": "string"},
                  "inForce": {"type": "string", "format": "date"},
                  "title": {"type": "string"}
                }
              },
              "description": "Changes of regulations (regelverk) in force since 12 months, newest first."
            },
            "annualActivity": {
              "oneOf": [
                {
                  "type": "object",
                  "required": ["completed"],
                  "maxProperties": 1,
                  "properties": {
                    "completed": {
                      "type": "object",
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
                  "type": "object",
                  "required": ["created"],
                  "maxProperties": 1,
                  "properties": {
                    "created": {
                      "type": "object",
                      "required": ["due", "next"],
                      "properties": {
                        "due": {"type": "string", "format": "date"},
                        "next": {"type": "string", "format": "date"}
                      }
                    }
                  }
                },
                {
                  "type": "object",
                  "required": ["untouched"],
                  "maxProperties": 1,
                  "properties": {
                    "untouched": {
                      "type": "object",
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
            "key": {
              "type": "object",
              "description": "Plan, period (calendar year of the as-of day) and version.",
              "required": ["plan", "period", "version"],
              "properties": {
                "plan": {"type": "string"},
                "period": {"type": "integer"},
                "version": {"type": "integer", "minimum": 1}
              }
            },
            "ruleSet": {
              "type": "object",
              "description": "Rule set and its version.",
              "required": ["name", "version"],
              "properties": {"name": {"type": "string"}, "version": {"type": "string"}}
            },
            "measure": {
              "type": "object",
              "description": "A suggested measure (forslag til tiltak).",
              "required": ["theme", "finding", "key"],
              "properties": {
                "theme": {"$ref": "#/$defs/theme"},
                "finding": {"$ref": "#/$defs/finding"},
                "key": {"type": "string"}
              }
            },
            "points": {
              "type": "object",
              "description": "A fraction: points of a term.",
              "required": ["numerator", "denominator"],
              "properties": {"numerator": {"type": "integer"}, "denominator": {"type": "integer", "minimum": 1}}
            },
            "remark": {
              "oneOf": [
                {
                  "type": "object",
                  "required": ["notificationActivated"],
                  "maxProperties": 1,
                  "properties": {
                    "notificationActivated": {
                      "type": "object",
                      "required": ["channel"],
                      "properties": {"channel": {"$ref": "#/$defs/channel"}}
                    }
                  }
                },
                {
                  "type": "object",
                  "required": ["notificationStaysOff"],
                  "maxProperties": 1,
                  "properties": {
                    "notificationStaysOff": {
                      "type": "object",
                      "required": ["channel"],
                      "properties": {"channel": {"$ref": "#/$defs/channel"}}
                    }
                  }
                },
                {
                  "type": "object",
                  "required": ["absent"],
                  "maxProperties": 1,
                  "properties": {
                    "absent": {
                      "type": "object",
                      "required": ["months"],
                      "properties": {"months": {"type": "integer", "minimum": 0}}
                    }
                  }
                },
                {
                  "type": "object",
                  "required": ["neverLoggedIn"],
                  "maxProperties": 1,
                  "properties": {"neverLoggedIn": {"type": "object", "required": [], "properties": {}}}
                },
                {
                  "type": "object",
                  "required": ["noUsers"],
                  "maxProperties": 1,
                  "properties": {"noUsers": {"type": "object", "required": [], "properties": {}}}
                },
                {
                  "type": "object",
                  "required": ["youngPlan"],
                  "maxProperties": 1,
                  "properties": {
                    "youngPlan": {
                      "type": "object",
                      "required": ["months"],
                      "properties": {"months": {"type": "integer", "minimum": 0}}
                    }
                  }
                },
                {
                  "type": "object",
                  "required": ["deviationSilence"],
                  "maxProperties": 1,
                  "properties": {"deviationSilence": {"type": "object", "required": [], "properties": {}}}
                },
                {
                  "type": "object",
                  "required": ["annualActivityCreated"],
                  "maxProperties": 1,
                  "properties": {"annualActivityCreated": {"type": "object", "required": [], "properties": {}}}
                },
                {
                  "type": "object",
                  "required": ["severalAnnualActivities"],
                  "maxProperties": 1,
                  "properties": {
                    "severalAnnualActivities": {
                      "type": "object",
                      "required": ["count"],
                      "properties": {"count": {"type": "integer", "minimum": 0}}
                    }
                  }
                },
                {
                  "type": "object",
                  "required": ["nextDeadlinePassed"],
                  "maxProperties": 1,
                  "properties": {
                    "nextDeadlinePassed": {
                      "type": "object",
                      "required": ["deadline"],
                      "properties": {"deadline": {"type": "string", "format": "date"}}
                    }
                  }
                },
                {
                  "type": "object",
                  "required": ["withoutHistory"],
                  "maxProperties": 1,
                  "properties": {"withoutHistory": {"type": "object", "required": [], "properties": {}}}
                }
              ]
            },
            "decision": {
              "oneOf": [
                {
                  "type": "object",
                  "required": ["completeActivity"],
                  "maxProperties": 1,
                  "properties": {
                    "completeActivity": {
                      "type": "object",
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
                  "type": "object",
                  "required": ["createActivity"],
                  "maxProperties": 1,
                  "properties": {
                    "createActivity": {
                      "type": "object",
                      "required": ["activity"],
                      "properties": {"activity": {"type": "object"}}
                    }
                  }
                },
                {
                  "type": "object",
                  "required": ["activateNotification"],
                  "maxProperties": 1,
                  "properties": {
                    "activateNotification": {
                      "type": "object",
                      "required": ["channel", "comment"],
                      "properties": {"channel": {"$ref": "#/$defs/channel"}, "comment": {"type": "string"}}
                    }
                  }
                },
                {
                  "type": "object",
                  "required": ["postNotice"],
                  "maxProperties": 1,
                  "properties": {
                    "postNotice": {
                      "type": "object",
                      "required": ["portal", "text"],
                      "properties": {"portal": {"type": "string"}, "text": {"type": "string"}}
                    }
                  }
                },
                {
                  "type": "object",
                  "required": ["flag"],
                  "maxProperties": 1,
                  "properties": {
                    "flag": {
                      "type": "object",
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
