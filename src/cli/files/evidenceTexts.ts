import type {Backtest} from "../../backtest/backtestRecord.js";
import {hashText} from "../../data/files/hashText.js";
import {evidenceFiles} from "../../data/readEvidence.js";
import type {Fit} from "../../project/fitRecord.js";
import {backtestTable} from "../../table/backtestTable.js";
import {sampleTable} from "../../table/sampleTable.js";
import {jsonText} from "./jsonText.js";

/** Names of files within a project's folder, and their texts. */
type Texts = Map<string, string>;

/**
 * The files of a fit: its sample as a table, and its record, which holds the hash of the table, so that neither is read beside
 * another's.
 *
 * @param fit - of `fitProject`
 */
export function fitTexts({sample, ...record}: Fit): Texts {
  return together(
    [evidenceFiles.sample, sampleTable(sample).toCSV()],
    [evidenceFiles.fit, record, "sampleHash"]
  );
}

/**
 * The files of a backtest: every case as a table, and its record, which holds the hash of the table.
 *
 * @param backtest - of `backtestProject`
 */
export function backtestTexts(backtest: Backtest): Texts {
  return together(
    [evidenceFiles.backtestTable, backtestTable(backtest).toCSV()],
    [evidenceFiles.backtest, backtest, "tableHash"]
  );
}

function together(
  [tableFile, table]: [string, string],
  [recordFile, record, key]: [string, object, string]
): Texts {
  return new Map([
    [tableFile, table],
    [recordFile, `${jsonText({...record, [key]: hashText(table)})}\n`]
  ]);
}
