// outcome: completed
// value: {"$opaque": null}
Symbol("tag")
