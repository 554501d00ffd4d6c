// outcome: completed
// value: [["2024", "02"], "b-a", {"user": "ada", "host": "example.org"}, ["$5", "$7"], true]
// oracle: node
const date = /(\d{4})-(\d{2})/.exec("on 2024-02-29");
const mail = "ada@example.org".match(/(?<user>\w+)@(?<host>[\w.]+)/).groups;
[
  date.slice(1),
  "a-b".replace(/(\w)-(\w)/, "$2-$1"),
  { ...mail },
  "cost $5 or $7".match(/(?<=\s)\$\d/g),
  /^\p{Lu}\p{L}+$/u.test("Élan"),
]
