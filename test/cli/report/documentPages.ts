import {execFileSync} from "node:child_process";
import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {patience} from "../../patience.js";

/** What LibreOffice reads of a Word document: its text by page. */
export function documentPages(bytes: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), "skillcast-"));
  const file = join(folder, "report.docx");
  writeFileSync(file, bytes);
  execFileSync(
    "soffice",
    [
      `-env:UserInstallation=file://${folder}/profile`,
      ...["--headless", "--convert-to", "pdf", "--outdir", folder, file]
    ],
    {timeout: patience.program}
  );
  const text = execFileSync("pdftotext", ["-layout", join(folder, "report.pdf"), "-"], {
    encoding: "utf8",
    timeout: patience.program
  });
  return text.split("\f").slice(0, -1);
}
