// outcome: completed
// files: {"shop/price.mjs": "import { RATE } from './tax.mjs';\nexport const total = (net) => (net * (100 + RATE)) / 100;\n", "shop/tax.mjs": "export const RATE = 20;\n"}
// value: 120
import * as price from "./shop/price.mjs";

export default price.total(100);
