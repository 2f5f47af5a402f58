/** What training and assessment ask for, by simulated year; P programmes, L levels. Overwritten by every run. */
export interface TrainingFlows {
  years: number;
  /** In the programme's own count, [year][programme]. */
  quantity: Float64Array;
  /** People who begin, [year][programme]; person/yr. Without those already in the subsidised count. */
  people: Float64Array;
  /** Candidates without schools, [year][programme]; person-time/yr. */
  candidates: Float64Array;
  /** Share of candidates that capacity lets in, [year]. */
  admitted: Float64Array;
  /** [year][programme][level], person-time/yr: passes of workers. Of these some are first certificates, some upgrades. */
  passes: Float64Array;
  first: Float64Array;
  upgrades: Float64Array;
  /** Certificates for one completer of a school, [year][programme][level]; and of these, stayers entering the workforce. */
  schoolCertificates: Float64Array;
  schoolShares: Float64Array;
  /** Stay rate of a school, [year][programme]. */
  stay: Float64Array;
  /** People brought in with a certificate, [year]; person/yr. */
  arrivals: Float64Array;
}

/** Rows shared by all programmes. */
export interface CommonRows {
  attendance: number;
  passLever: number;
  bodies: number;
  perBody: number;
  arrivalsCertified: number;
  quantitySd: number;
}

/** Allocates {@link TrainingFlows}. */
export function createTrainingFlows(
  years: number,
  programmes: number,
  levels: number
): TrainingFlows {
  const byProgramme = () => new Float64Array(years * programmes);
  const byLevel = () => new Float64Array(years * programmes * levels);
  return {
    years,
    quantity: byProgramme(),
    people: byProgramme(),
    candidates: byProgramme(),
    admitted: new Float64Array(years).fill(1),
    passes: byLevel(),
    first: byLevel(),
    upgrades: byLevel(),
    schoolCertificates: byLevel(),
    schoolShares: byLevel(),
    stay: byProgramme(),
    arrivals: new Float64Array(years)
  };
}
