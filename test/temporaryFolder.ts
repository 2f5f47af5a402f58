import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

/** Gives the tests of a run one temporary folder, under which all that they make lies, and removes it after the last. */
export default function temporaryFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "skillcast-tests-"));
  for (const name of ["TMPDIR", "TEMP", "TMP"]) process.env[name] = folder;
  return () => rmSync(folder, {recursive: true, force: true, maxRetries: 3});
}
