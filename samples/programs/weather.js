// Seattle weather 2012-2015: a report, a chart and a summary.
import fs from 'node:fs';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function readDays(path) {
  const [header, ...lines] = fs.readFileSync(path, 'utf8').trim().split(/\r?\n/);
  const names = header.split(',');
  return lines.map((line) => {
    const row = Object.fromEntries(line.split(',').map((cell, i) => [names[i], cell]));
    return {
      year: Number(row.date.slice(0, 4)),
      month: Number(row.date.slice(5, 7)),
      rain: Number(row.precipitation),
      high: Number(row.temp_max),
      low: Number(row.temp_min),
      wind: Number(row.wind),
      kind: row.weather,
    };
  });
}

const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
const mean = (numbers) => sum(numbers) / numbers.length;

function countKinds(days) {
  const counts = new Map();
  for (const { kind } of days) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function grouped(days, key) {
  const groups = Map.groupBy(days, (day) => day[key]);
  return [...groups].sort((a, b) => a[0] - b[0]).map(([name, group]) => [name, statisticsOf(group)]);
}

function statisticsOf(days) {
  return {
    mean: mean(days.map((d) => (d.high + d.low) / 2)),
    low: Math.min(...days.map((d) => d.low)),
    high: Math.max(...days.map((d) => d.high)),
    rain: sum(days.map((d) => d.rain)),
    wind: mean(days.map((d) => d.wind)),
    kinds: countKinds(days),
  };
}

function table(first, rows) {
  const lines = rows.map(([name, s]) => {
    const [kind, count] = s.kinds[0];
    return `| ${name} | ${s.mean.toFixed(1)} °C | ${s.low.toFixed(1)} °C | ${s.high.toFixed(1)} °C ` +
      `| ${s.rain.toFixed(0)} mm | ${s.wind.toFixed(1)} m/s | ${kind} (${count} days) |`;
  });
  return [
    `| ${first} | Mean | Lowest | Highest | Precipitation | Wind | Most often |`,
    '|---|---:|---:|---:|---:|---:|---|',
    ...lines,
  ];
}

/** Bars of yearly mean precipitation and lines of mean, lowest and highest temperature. */
function chart(months, years) {
  const [width, height, left, right, top, bottom] = [820, 460, 64, 64, 64, 72];
  const [innerW, innerH] = [width - left - right, height - top - bottom];
  const step = innerW / 12;
  const mostRain = 200;
  const x = (i) => left + step * (i + 0.5);
  const yRain = (mm) => top + innerH * (1 - mm / mostRain);
  const yTemp = (c) => top + innerH * (1 - (c + 10) / 50);
  const out = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" ` +
      'font-family="system-ui, sans-serif" font-size="12" fill="#334155">',
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    '<text x="64" y="28" font-size="18" font-weight="600" fill="#0f172a">' +
      'Seattle weather by month, 2012 to 2015</text>',
  ];
  for (let c = -10; c <= 40; c += 10) {
    const y = yTemp(c);
    out.push(`<line x1="${left}" y1="${y}" x2="${width - right}" y2="${y}" stroke="#e2e8f0"/>`);
    out.push(`<text x="${left - 8}" y="${y + 4}" text-anchor="end">${c}</text>`);
    out.push(`<text x="${width - right + 8}" y="${y + 4}">${(mostRain * (c + 10)) / 50}</text>`);
  }
  months.forEach(([, s], i) => {
    const mm = s.rain / years;
    out.push(`<rect x="${(x(i) - step * 0.3).toFixed(1)}" y="${yRain(mm).toFixed(1)}" ` +
      `width="${(step * 0.6).toFixed(1)}" height="${(top + innerH - yRain(mm)).toFixed(1)}" rx="3" ` +
      `fill="#bfdbfe"><title>${MONTHS[i]}: ${mm.toFixed(0)} mm</title></rect>`);
    out.push(`<text x="${x(i).toFixed(1)}" y="${height - bottom + 18}" text-anchor="middle">${MONTHS[i]}</text>`);
  });
  const series = [['high', '#dc2626', 'highest'], ['mean', '#f59e0b', 'mean'], ['low', '#2563eb', 'lowest']];
  for (const [key, colour] of series) {
    const points = months.map(([, s], i) => [x(i).toFixed(1), yTemp(s[key]).toFixed(1)]);
    out.push(`<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2.5"/>`);
    out.push(...points.map(([px, py]) => `<circle cx="${px}" cy="${py}" r="3.5" fill="${colour}"/>`));
  }
  const middle = top + innerH / 2;
  out.push(`<text x="20" y="${middle}" text-anchor="middle" transform="rotate(-90 20 ${middle})">temperature (°C)</text>`);
  out.push(`<text x="${width - 14}" y="${middle}" text-anchor="middle" ` +
    `transform="rotate(90 ${width - 14} ${middle})">precipitation (mm a month)</text>`);
  const legend = [...series.map(([, colour, name]) => [colour, `${name} temperature`]), ['#bfdbfe', 'precipitation']];
  legend.forEach(([colour, name], i) => {
    const lx = left + 170 * i;
    out.push(`<rect x="${lx}" y="${height - 30}" width="12" height="12" rx="3" fill="${colour}"/>`);
    out.push(`<text x="${lx + 18}" y="${height - 20}">${name}</text>`);
  });
  return [...out, '</svg>', ''].join('\n');
}

const days = readDays('/data/seattle-weather.csv');
console.log(`read ${days.length} days`);
const byYear = grouped(days, 'year');
const byMonth = grouped(days, 'month');
const kinds = countKinds(days);

// to_fahrenheit is a function of the host
const inFahrenheit = byMonth.map(([month, s]) => {
  const cells = [s.mean, s.low, s.high].map((celsius) => `${to_fahrenheit(celsius).fahrenheit.toFixed(1)} °F`);
  return `| ${MONTHS[month - 1]} | ${cells.join(' | ')} |`;
});
const report = [
  '# Seattle weather, 2012 to 2015', '', '## By year', '',
  ...table('Year', byYear),
  '', '## By month', '',
  ...table('Month', byMonth.map(([month, s]) => [MONTHS[month - 1], s])),
  '', '## By month, in Fahrenheit', '', '| Month | Mean | Lowest | Highest |', '|---|---:|---:|---:|',
  ...inFahrenheit,
  '', '## Kinds of weather', '',
  ...kinds.map(([kind, count]) => `- ${kind}: ${count} days (${Math.round((100 * count) / days.length)}%)`),
];
fs.writeFileSync('/workspace/report.md', report.join('\n') + '\n');
fs.writeFileSync('/workspace/chart.svg', chart(byMonth, byYear.length));
console.log('wrote report.md and chart.svg');

const largest = (rows, key) => rows.reduce((best, row) => (row[1][key] > best[1][key] ? row : best))[0];
export default {
  days: days.length,
  mean_temperature: Number(mean(days.map((d) => (d.high + d.low) / 2)).toFixed(2)),
  warmest_year: largest(byYear, 'mean'),
  wettest_month: MONTHS[largest(byMonth, 'rain') - 1],
  total_precipitation_mm: Number(sum(days.map((d) => d.rain)).toFixed(1)),
  kinds: Object.fromEntries(kinds),
};
