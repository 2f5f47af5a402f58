// Changes that no test can notice, because what is computed stays the same, each with the reason.
export const equivalentMutants = [];
