import type {SiteDecisions} from "../../build/siteDecisions.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import {siteDecision} from "../../site.js";
import {decisionDesk} from "./decisionDesk.js";

/** What the page on decisions is opened with. */
interface DeskPage {
  language: Language;
  worker: () => Worker;
  files: {
    project: () => Promise<Project>;
    decisions: () => Promise<SiteDecisions>;
    sample: () => Promise<NonNullable<Project["fit"]>["sample"] | null>;
  };
  /** Address of HiGHS in WebAssembly. */
  solver: string;
}

/** Puts the desk beside the answers that stand in the page; it takes their place once it has answered itself. */
export async function openDesk({language, worker, files, solver}: DeskPage): Promise<void> {
  const [project, {answers: ready}] = await Promise.all([files.project(), files.decisions()]);
  const desk = decisionDesk(project, {
    language,
    worker,
    sample: files.sample,
    solver,
    ready,
    ...siteDecision
  });
  document.querySelector("h1")?.after(desk);
}
