// outcome: completed
// value: []
const zone = Intl.DateTimeFormat().resolvedOptions();
const found = [];
if (zone.timeZone !== "UTC") found.push(zone.timeZone);
if (new Date(0).getTimezoneOffset() !== 0) found.push("offset");
if (!/^en/.test(zone.locale)) found.push(zone.locale);
for (const locale of ["tr-TR", "de-DE", "x-private", "root", "en-u-ca-buddhist"]) {
  try {
    new Intl.NumberFormat(locale).format(1);
    "I".toLocaleLowerCase(locale);
  } catch (e) {
    if (/java|oracle/.test(e.message)) found.push(e.message);
  }
}
process.env.TZ = "Asia/Tokyo";
if (new Date(0).getHours() !== 0) found.push("TZ");
found;
