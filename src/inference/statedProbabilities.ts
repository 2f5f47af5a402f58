import {normalCdf} from "../quantity/normalCdf.js";

/** What was said of something that has several possible answers, and which of them was true. */
export interface Statement {
  /** Probability of every answer; they sum to 1. */
  stated: readonly number[];
  /** Index of the true one. */
  truth: number;
}

/** Whether probabilities say how often things are true. */
export interface StatedProbabilities {
  statements: number;
  /** Mean probability of the answer held most likely, and how often it was true; of n that are held so alike each is the one in 1/n. */
  stated: number;
  right: number;
  /** Spiegelhalter's z: positive where probabilities are too sure of themselves, and its two-sided p value. */
  z: number;
  pValue: number;
  /** Statements by the probability of the answer held most likely: how many, the mean of what was stated, the share that was true. */
  bins: {from: number; to: number; statements: number; stated: number; right: number}[];
}

/**
 * Tests stated probabilities against what was true. With p the probabilities of a statement, its Brier score Σ (y − p)² has mean
 * 1 − Σ p² and variance 4 (Σ p³ − (Σ p²)²) if they are right; z is the sum of all scores less their means over the root of the sum of
 * variances. Scores above what was promised mean too much confidence.
 *
 * @param statements - at least one; as many answers each as you like
 * @param edges - of the bins, ascending; each holds what is at least its lower edge, the last also its upper one
 * @throws RangeError if there is no statement, or a truth is not among its answers
 * @see Spiegelhalter 1986, Probabilistic prediction in patient management and clinical trials, Statistics in Medicine 5
 * @example
 * // Nine of ten right, as was said; then none.
 * statedProbabilities(Array.from({length: 10}, (_, k) => ({stated: [0.9, 0.1], truth: k < 9 ? 0 : 1}))).right // => 0.9
 * statedProbabilities(Array.from({length: 10}, () => ({stated: [0.9, 0.1], truth: 1}))).pValue < 0.001 // => true
 */
export function statedProbabilities(
  statements: readonly Statement[],
  edges: readonly number[] = [0, 0.5, 0.7, 0.9, 0.95, 1]
): StatedProbabilities {
  if (statements.length === 0)
    throw new RangeError("invalid statements; none: nothing can be compared with the truth");
  const told = statements.map(tell);
  const variance = told.reduce((sum, each) => sum + each.variance, 0);
  const excess = told.reduce((sum, each) => sum + each.excess, 0);
  // Of what is certain nothing varies: a single error is then far too much.
  const z = excess / Math.sqrt(Math.max(variance, 1e-12));
  const last = edges.length - 2;
  return {
    statements: told.length,
    ...meansOf(told),
    z: Number(z.toPrecision(3)) + 0,
    pValue: Number((2 * normalCdf(-Math.abs(z))).toPrecision(3)),
    bins: edges.slice(0, -1).flatMap((from, i) => {
      const to = edges[i + 1];
      const held = told.filter(({top}) => top >= from && (top < to || (i === last && top <= to)));
      return held.length > 0 ? [{from, to, statements: held.length, ...meansOf(held)}] : [];
    })
  };
}

/** The highest probability of a statement, whether it was right, its score above what was promised, and the variance of that. */
function tell({stated, truth}: Statement) {
  if (!(truth in stated))
    throw new RangeError(`invalid truth; not one of ${stated.length} answers: ${truth}`);
  const power = (n: number) => stated.reduce((sum, p) => sum + p ** n, 0);
  const square = power(2);
  const top = Math.max(...stated);
  return {
    top,
    right: stated[truth] === top ? 1 / stated.filter((p) => p === top).length : 0,
    excess: 1 - 2 * stated[truth] + square - (1 - square),
    variance: Math.max(0, 4 * (power(3) - square * square))
  };
}

function meansOf(told: readonly {top: number; right: number}[]): {stated: number; right: number} {
  const mean = (values: number[]) =>
    Number((values.reduce((a, b) => a + b, 0) / values.length).toPrecision(3));
  return {stated: mean(told.map(({top}) => top)), right: mean(told.map(({right}) => right))};
}
