import {html} from "htl";
import type {Project} from "../../lib/project/project.js";
import type {Scenario} from "../../lib/project/scenario.js";
import type {Language} from "../../lib/quantity/label.js";
import {formatScenario} from "../../lib/scenario/formatScenario.js";
import {parseScenario} from "../../lib/scenario/parseScenario.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {downloadFile} from "./downloadFile.js";
import {forecastSheets, sheetText} from "./forecastSheets.js";

/** What the file buttons need to know and to tell. */
export interface LabFilesOptions {
  project: Project;
  language: Language;
  scenario: () => Scenario;
  forecast: () => Forecast | null;
  opened: (scenario: Scenario) => void;
  refused: (fault: unknown, what: "file" | "link") => void;
}

/** Share, save, open, download: the same YAML as the command line, the numbers as CSV, Excel and JSON. */
export function labFiles({
  project,
  language,
  scenario,
  forecast,
  opened,
  refused
}: LabFilesOptions): HTMLElement {
  const zh = language === "zh";
  const said = html`<output class="quiet">`;
  const button = (text: string, action: () => unknown) =>
    html`<button type="button" class="button" onclick=${action}>${text}</button>`;
  const file: HTMLInputElement = html`<input type="file" accept=".yaml,.yml,text/yaml" class="hidden-text" tabindex="-1" aria-label=${zh ? "情景文件" : "Scenario file"}>`;
  file.addEventListener("change", async () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    try {
      if (chosen.size > 1_000_000)
        throw new RangeError(`invalid file; larger than 1 MB: ${chosen.name}`);
      opened(parseScenario(await chosen.text(), {file: chosen.name}));
    } catch (fault) {
      refused(fault, "file");
    }
    file.value = "";
  });
  const share = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      said.textContent = zh ? "链接已复制" : "Link copied";
    } catch {
      said.textContent = location.href;
    }
  };
  const sheets = () => {
    const now = forecast();
    return now ? forecastSheets(project, now, scenario(), language) : [];
  };
  const excel = async () => {
    const {default: writeExcel} = await import("write-excel-file/browser");
    const book = sheets().map(({name, head, rows}) => ({
      sheet: name,
      stickyRowsCount: 1,
      data: [
        head.map((value) => ({value, fontWeight: "bold" as const})),
        ...rows.map((row) => row.map((value) => (value === null ? null : {value})))
      ]
    }));
    downloadFile("skillcast.xlsx", await writeExcel(book as never).toBlob());
  };
  const csv = (index: number) => {
    const sheet = sheets()[index];
    if (sheet)
      downloadFile(
        `skillcast-${index === 0 ? "targets" : "indicators"}.csv`,
        sheetText(sheet),
        "text/csv"
      );
  };
  return html`<div class="toolbar" role="group" aria-label=${zh ? "分享、保存与下载" : "Share, save and download"}>
    ${button(zh ? "复制分享链接" : "Copy link", share)}
    ${button(zh ? "保存情景（YAML）" : "Save scenario (YAML)", () => downloadFile(`${scenario().id}.yaml`, formatScenario(scenario()), "text/yaml"))}
    ${button(zh ? "打开情景文件" : "Open scenario file", () => file.click())}${file}
    ${button(zh ? "下载 Excel" : "Excel", excel)}
    ${button(zh ? "目标 CSV" : "Targets CSV", () => csv(0))}
    ${button(zh ? "指标 CSV" : "Indicators CSV", () => csv(1))}
    ${button("JSON", () => forecast() && downloadFile("skillcast.json", `${JSON.stringify(forecast(), null, 2)}\n`, "application/json"))}
    ${said}
  </div>`;
}
