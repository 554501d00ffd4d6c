// outcome: completed
// languages: javascript, python
var secret = 1;
// --- step python
# outcome: failed
# error: NameError
secret
