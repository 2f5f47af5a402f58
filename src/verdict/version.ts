/** Version of skillcast that computed a result; the same as in package.json. */
export const version = "0.1.0";
