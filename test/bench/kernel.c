/* Exits, scheduled exits and ageing of the city model, as the engine steps it, in C: hazards by age derived once, then all
   runs from the same start. Reads the tables that compiledLoop.ts writes; prints seconds of processor time a run, then the stocks. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { S = 8, G = 3, A = 54, T = 11, CELLS = S * G * A, CAUSES = 6 };
static double start[CELLS], death[T * A], early[A], out[T * S * G], lapse[S], sigma[T * A];
static double h[T][A], e[T][A], f[T][A], hFlat[T][S][G], eFlat[T][S][G], fFlat[T][S][G];
static double n[CELLS], ratio[A], retired[A], stocks[(T + 1) * S], exits[T * CAUSES * S];

static void derive(void) {
  for (int t = 0; t < T; ++t) {
    for (int a = 0; a < A; ++a) {
      h[t][a] = death[t * A + a] + early[a];
      e[t][a] = -expm1(-h[t][a] / 2);
      f[t][a] = e[t][a] + (1 - e[t][a]) * e[t][a];
    }
    for (int i = 0; i < S; ++i)
      for (int g = 0; g < G; ++g) {
        hFlat[t][i][g] = out[(t * S + i) * G + g] + lapse[i];
        eFlat[t][i][g] = -expm1(-hFlat[t][i][g] / 2);
        fFlat[t][i][g] = eFlat[t][i][g] + (1 - eFlat[t][i][g]) * eFlat[t][i][g];
      }
  }
}

static void step(int t, int i, int first) {
  double *line = exits + t * CAUSES * S + i;
  memset(ratio, 0, sizeof ratio);
  for (int g = 0; g < G; ++g) {
    double *c = n + (i * G + g) * A;
    const double flat = hFlat[t][i][g], half = eFlat[t][i][g], whole = fFlat[t][i][g];
    double sum = 0, gone = 0;
    for (int a = 0; a < first; ++a) {
      double left = c[a] * (whole + (1 - whole) * f[t][a]);
      double r = left / (h[t][a] + flat);
      c[a] -= left;
      ratio[a] += r;
      sum += r;
    }
    for (int a = first; a < A; ++a) {
      double x = half + (1 - half) * e[t][a];
      double through = c[a] * (1 - x), by = through * sigma[t * A + a];
      double left = c[a] * x + (through - by) * x;
      double r = left / (h[t][a] + flat);
      c[a] = fmax(c[a] - left - by, 0);
      ratio[a] += r;
      sum += r;
      gone += by;
    }
    line[2 * S] += sum * out[(t * S + i) * G + g];
    line[3 * S] += sum * lapse[i];
    line[4 * S] += gone;
    line[5 * S] += c[A - 1];
    memmove(c + 1, c, (A - 1) * sizeof(double));
    c[0] = 0;
  }
  for (int a = 0; a < A; ++a) {
    line[0] += ratio[a] * death[t * A + a];
    line[S] += ratio[a] * early[a];
  }
}

static void run(int first) {
  memcpy(n, start, sizeof n);
  memset(exits, 0, sizeof exits);
  for (int t = 0; t <= T; ++t) {
    for (int i = 0; i < S; ++i) {
      double sum = 0;
      for (int c = i * G * A; c < (i + 1) * G * A; ++c) sum += n[c];
      stocks[t * S + i] = sum;
    }
    for (int i = 0; t < T && i < S; ++i) step(t, i, first);
  }
}

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec + 1e-9 * now.tv_nsec;
}

int main(int count, char **given) {
  FILE *file = count > 1 ? fopen(given[1], "rb") : NULL;
  double *tables[] = {start, death, early, out, lapse, sigma};
  size_t sizes[] = {CELLS, T * A, A, T * S * G, S, T * A};
  for (int k = 0; k < 6; ++k)
    if (!file || fread(tables[k], sizeof(double), sizes[k], file) != sizes[k]) return 1;
  int first = A;
  for (int t = 0; t < T; ++t)
    for (int a = 0; a < first; ++a)
      if (sigma[t * A + a] > 0) first = a;
  derive();
  double best = INFINITY;
  for (int round = 0; round < 40; ++round) {
    double begin = seconds();
    for (int k = 0; k < 500; ++k) {
      start[0] += 1e-300 * k;
      run(first);
    }
    best = fmin(best, (seconds() - begin) / 500);
  }
  printf("%.9g\n", best);
  for (int k = 0; k < (T + 1) * S; ++k) printf("%.17g\n", stocks[k]);
  return 0;
}
