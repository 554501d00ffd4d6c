// outcome: completed
// value: {"$opaque": null}
(function named() {})
