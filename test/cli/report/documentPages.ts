import {execFileSync} from "node:child_process";
import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

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
    {timeout: 240_000}
  );
  const text = execFileSync("pdftotext", ["-layout", join(folder, "report.pdf"), "-"], {
    encoding: "utf8",
    timeout: 60_000
  });
  return text.split("\f").slice(0, -1);
}
