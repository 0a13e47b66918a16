// Does the memory of a long record stream stay flat?   node bench/records.js [records]
// Feeds the program 100,000 different records, no faster than it answers, and compares the resident memory during the last
// tenth with that of the first: 1.1 times at most (and 32 MiB, which is the garbage of a moment). Linux only.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const most = 1.1;
const noise = 32;
const records = Number(process.argv[2] ?? 100_000);
const names = ['Anna Lis', 'Jan Sroka', 'Maria Wolna', 'Piotr Zięba', 'Ewa Krótka', 'Adam Bór', 'Jane Doe'];
const places = ['Nowej Wsi', 'Gdyni', 'Rzeszowie', 'Starym Sączu', 'Leeds'];

/** One short article, hardly ever the same twice. */
function makeRecord(id) {
  const name = names[id % names.length];
  const place = places[id % places.length];
  const text = `Wójt ${name} otworzyła w środę most nr ${id} w ${place}. – Czekaliśmy na niego ${id % 90} lat – powiedziała ${name}.\n\nWedług Głównego Urzędu Statystycznego w gminie mieszka ${id} osób.`;
  return `${JSON.stringify({ id, text })}\n`;
}

function residentOf(pid) {
  return Number(/^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

const child = spawn(process.execPath, [join(import.meta.dirname, '../bin/newscan.js'), '--ndjson'], { stdio: ['pipe', 'pipe', 'inherit'] });
const tenths = Array.from({ length: 10 }, () => 0);
let answered = 0;
const reading = (async () => {
  for await (const line of createInterface({ input: child.stdout })) {
    if (JSON.parse(line).id !== answered) throw new Error(`record ${answered} was answered out of turn`);
    if (answered % 50 === 0) {
      const tenth = Math.floor((answered / records) * 10);
      tenths[tenth] = Math.max(tenths[tenth], residentOf(child.pid));
    }
    answered++;
  }
})();

const started = performance.now();
for (let id = 0; id < records; id++) if (!child.stdin.write(makeRecord(id))) await once(child.stdin, 'drain');
child.stdin.end();
await reading;

const seconds = (performance.now() - started) / 1000;
const [first] = tenths;
const last = tenths.at(-1);
process.stdout.write(
  `${answered} records in ${seconds.toFixed(0)} s; resident by tenths, MiB: ${tenths.map((size) => size.toFixed(0)).join(' ')}; last to first ${(last / first).toFixed(2)}, at most ${most}\n`,
);
if (answered !== records || last > Math.max(first * most, first + noise)) process.exitCode = 1;
