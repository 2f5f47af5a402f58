const minute = 60_000;

/**
 * A reporter for vitest that names the files that have run for long, every five minutes, so that a run that is ended for
 * its time says where it stood.
 *
 * @example vitest run --reporter=default --reporter=./test/tooling/unfinished.js
 */
export default class Unfinished {
  #since = new Map();
  #told;

  onTestRunStart() {
    this.#told = setInterval(() => this.#tell(), 5 * minute);
    this.#told.unref();
  }

  onTestModuleQueued({relativeModuleId}) {
    this.#since.set(relativeModuleId, Date.now());
  }

  onTestModuleEnd({relativeModuleId}) {
    this.#since.delete(relativeModuleId);
  }

  onTestRunEnd() {
    clearInterval(this.#told);
  }

  #tell() {
    for (const [file, since] of this.#since) {
      const minutes = Math.floor((Date.now() - since) / minute);
      if (minutes >= 4) console.log(`unfinished after ${minutes} minutes: ${file}`);
    }
  }
}
