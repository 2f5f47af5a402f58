import type {Language} from "../../../src/quantity/label.js";
import {progressHeadline} from "../../components/progress/progressHeadline.js";
import {progressNotice, progressScores} from "../../components/progress/progressNotice.js";
import {progressOpen} from "../../components/progress/progressOpen.js";
import {progressSteps} from "../../components/progress/progressSteps.js";
import {progressTracks} from "../../components/progress/progressTracks.js";
import type {SiteData} from "../siteData.js";
import type {PageContent} from "./page.js";

/** What moved since the last forecast and why, the work that is open, and what earlier forecasts were worth. */
export function progressPage({project, history}: SiteData, language: Language): PageContent {
  const title = progressHeadline(history, language);
  const notice = progressNotice(history, language);
  return {
    description: title,
    slots: {
      title,
      progressNotice: notice === "" ? null : notice,
      progressSteps: progressSteps(project, history, language),
      progressTracks: progressTracks(project, history, language),
      progressOpen: progressOpen(project, history, language),
      progressScores: progressScores(history, language)
    }
  };
}
