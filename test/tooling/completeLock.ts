// Completes package-lock.json with the platform packages that `npm install` left out because the registry at hand does
// not serve them (`npm ci` refuses a lock without them): `npx tsx test/tooling/completeLock.ts`, after every `npm install`.
import {readFileSync, writeFileSync} from "node:fs";

const systems = [
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32"
];
const processors = [
  "arm64",
  "arm",
  "ia32",
  "loong64",
  "mips64el",
  "ppc64",
  "riscv64",
  "s390x",
  "wasm32",
  "x64"
];

interface Lock {
  packages: Record<string, {optionalDependencies?: Record<string, string>; [key: string]: unknown}>;
}

/** Adds an entry for every optional dependency that has none; returns the names added. */
export function completeLock(lock: Lock): string[] {
  const added: string[] = [];
  for (const [path, entry] of Object.entries(lock.packages))
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      const nested = `${path}/node_modules/${name}`;
      if (lock.packages[nested] || lock.packages[`node_modules/${name}`]) continue;
      const words = name.split(/[^a-z0-9]+/);
      const system = systems.find((one) => words.includes(one));
      const processor = processors.find((one) => words.includes(one));
      lock.packages[`node_modules/${name}`] = {
        version: range.replace(/^[\^~]/, ""),
        ...(processor ? {cpu: [processor]} : {}),
        ...(entry.dev ? {dev: true} : {}),
        ...(words.includes("musl")
          ? {libc: ["musl"]}
          : words.includes("gnu")
            ? {libc: ["glibc"]}
            : {}),
        optional: true,
        ...(system ? {os: [system]} : {})
      };
      added.push(`${name}@${range}`);
    }
  const {"": root, ...rest} = lock.packages;
  lock.packages = {
    "": root,
    ...Object.fromEntries(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)))
  };
  return added;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
  const added = completeLock(lock);
  writeFileSync("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);
  console.log(added.length === 0 ? "package-lock.json is complete" : `added ${added.join(", ")}`);
}
