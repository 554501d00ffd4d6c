// outcome: failed
// error: TypeError
Object.prototype.planted = 1;
require("fs");
