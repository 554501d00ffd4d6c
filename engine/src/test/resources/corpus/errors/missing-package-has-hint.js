// outcome: failed
// error: Error
// message-contains: lodash
// hint-contains: npm packages are not available
const _ = require("lodash");
