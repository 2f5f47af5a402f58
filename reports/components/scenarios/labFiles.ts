import {html} from "htl";
import {decodeText} from "../../lib/check/decodeText.js";
import type {Project} from "../../lib/project/project.js";
import type {Scenario} from "../../lib/project/scenario.js";
import type {Language} from "../../lib/quantity/label.js";
import {formatScenario} from "../../lib/scenario/formatScenario.js";
import {parseScenario} from "../../lib/scenario/parseScenario.js";
import {sheetCell} from "../../lib/table/sheetCell.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {wordsOf} from "../../words/wordsOf.js";
import {downloadFile} from "./downloadFile.js";
import {forecastSheets, sheetText} from "./forecastSheets.js";
import {type BookCell, type BookSheet, forecastWorkbook} from "./forecastWorkbook.js";

/** What the file buttons need to know and to tell. */
interface LabFilesOptions {
  project: Project;
  language: Language;
  scenario: () => Scenario;
  /** The whole forecast of the scenario, once it is there. */
  forecast: () => Promise<Forecast>;
  opened: (scenario: Scenario) => void;
  refused: (fault: unknown, what: "file" | "link") => void;
}

/** Share, save, open, download: the same YAML as the command line, the numbers as CSV, Excel and JSON. */
export function labFiles(options: LabFilesOptions): HTMLElement {
  const {project, language, scenario, forecast} = options;
  const words = wordsOf(language).scenarios.files;
  const said = html`<output class="quiet">`;
  const file = scenarioFile(options);
  const button = (text: string, action: () => unknown) =>
    html`<button type="button" class="button" onclick=${action}>${text}</button>`;
  const share = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      said.textContent = words.linkCopied;
    } catch {
      said.textContent = location.href;
    }
  };
  const save = () => downloadFile(`${scenario().id}.yaml`, formatScenario(scenario()), "text/yaml");
  const book = async () => forecastWorkbook(project, await forecast(), scenario(), language);
  const csv = async (index: number, name: string) => {
    const sheet = forecastSheets(project, await forecast(), scenario(), language)[index];
    downloadFile(`skillcast-${name}.csv`, sheetText(sheet), "text/csv");
  };
  const json = async () =>
    downloadFile(
      "skillcast.json",
      `${JSON.stringify(await forecast(), null, 2)}\n`,
      "application/json"
    );
  return html`<div class="toolbar" role="group" aria-label=${words.all}>
    ${button(words.copyLink, share)}
    ${button(words.save, save)}
    ${button(words.open, () => file.click())}${file}
    ${button(words.excel, async () => downloadWorkbook(await book()))}
    ${button(words.targetsCsv, () => csv(0, "targets"))}
    ${button(words.indicatorsCsv, () => csv(1, "indicators"))}
    ${button("JSON", json)}
    ${said}
  </div>`;
}

/** A hidden field for one scenario file; what cannot be read is refused, and nothing is run. */
function scenarioFile({project, language, opened, refused}: LabFilesOptions): HTMLInputElement {
  const {scenarioFile} = wordsOf(language).scenarios.files;
  const file: HTMLInputElement = html`<input type="file" accept=".yaml,.yml,text/yaml" class="hidden-text" tabindex="-1" aria-label=${scenarioFile}>`;
  file.addEventListener("change", async () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    try {
      if (chosen.size > 1_000_000)
        throw new RangeError(`invalid file; larger than 1 MB: ${chosen.name}`);
      const text = decodeText(new Uint8Array(await chosen.arrayBuffer()), chosen.name);
      opened(parseScenario(text, {file: chosen.name, project}));
    } catch (fault) {
      refused(fault, "file");
    }
    file.value = "";
  });
  return file;
}

async function downloadWorkbook(sheets: readonly BookSheet[]): Promise<void> {
  const {default: writeExcel} = await import("write-excel-file/browser");
  const book = sheets.map(({name, head, widths, rows}) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: widths.map((width) => ({width})),
    data: [
      head.map((value) => ({value, fontWeight: "bold" as const, wrap: true})),
      ...rows.map((row) => row.map(sheetValue))
    ]
  }));
  downloadFile("skillcast.xlsx", await writeExcel(book).toBlob());
}

/** A cell as it is written; a text that a spreadsheet would compute stays a text. */
function sheetValue(cell: BookCell) {
  if (cell === null) return null;
  if (typeof cell === "string") return {value: String(sheetCell(cell)), wrap: cell.length > 30};
  return cell;
}
