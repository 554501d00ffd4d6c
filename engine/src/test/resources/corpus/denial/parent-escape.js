// outcome: denied
// denied: /etc/shadow
import { readFileSync } from "node:fs";

readFileSync("../../../etc/shadow");
