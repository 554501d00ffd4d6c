Intl.DateTimeFormat = null; Intl.Collator = null;
Number.prototype.toLocaleString = () => 'pwned'; Date.prototype.toLocaleString = null; String.prototype.localeCompare = () => 0;
globalThis.Date = class EvilDate {}; globalThis.Math = {}; delete globalThis.Map; delete globalThis.parseFloat;
Intl.NumberFormat.prototype.resolvedOptions = () => ({ locale: 'evil' });
