module.exports = require('path-browserify/index.js');
