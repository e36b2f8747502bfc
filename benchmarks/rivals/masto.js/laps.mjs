// Measures the first lap of a process and the second, and prints what the tables take.
const names = ["cold", "warm"];

export class Laps {
  #pages;
  #lap = 0;
  #statuses = 0;
  #start = process.hrtime.bigint();
  #cpu = process.cpuUsage();

  constructor(pages) {
    this.#pages = pages;
  }

  read(count) {
    this.#statuses += count;
    if (this.#statuses === this.#pages * 40) {
      this.#finishLap();
    }
  }

  #finishLap() {
    const seconds = Number(process.hrtime.bigint() - this.#start) / 1e9;
    const cpu = process.cpuUsage(this.#cpu);
    const name = names[this.#lap++];
    console.log(`${name} statuses/s = ${(this.#statuses / seconds).toFixed(3)}`);
    console.log(`${name} CPU ms a page = ${((cpu.user + cpu.system) / 1000 / this.#pages).toFixed(3)}`);
    this.#statuses = 0;
    this.#start = process.hrtime.bigint();
    this.#cpu = process.cpuUsage();
  }

  finish() {
    if (this.#lap !== 2 || this.#statuses !== 0) {
      throw new Error(`read ${this.#lap} laps and ${this.#statuses} statuses`);
    }
    console.log(`peak RSS MB = ${(process.resourceUsage().maxRSS / 1024).toFixed(3)}`);
  }
}
