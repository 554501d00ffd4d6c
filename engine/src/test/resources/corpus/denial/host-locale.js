// outcome: completed
// value: ["en-US", "UTC", "1,234.5"]
const { locale, timeZone } = new Intl.DateTimeFormat().resolvedOptions();
[locale, timeZone, (1234.5).toLocaleString()];
