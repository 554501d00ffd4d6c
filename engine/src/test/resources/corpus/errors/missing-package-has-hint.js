// outcome: failed
// error: Error
// message-contains: lodash
// hint-contains: lodash
const _ = require("lodash");
