// outcome: completed
// value: {"at": {"$time": "2024-02-29T13:45:00Z"}}
// oracle: node
({ at: new Date(Date.UTC(2024, 1, 29, 13, 45)) })
