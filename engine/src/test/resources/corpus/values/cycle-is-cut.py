# outcome: completed
# value: {"name": "root", "self": {"$opaque": null}}
node = {"name": "root"}
node["self"] = node
node
