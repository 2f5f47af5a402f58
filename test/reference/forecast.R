# Writes test/reference/forecast.json: Rscript test/reference/forecast.R > test/reference/forecast.json
suppressMessages({library(forecast); library(jsonlite)})
series <- list(airmiles = as.numeric(airmiles), LakeHuron = as.numeric(LakeHuron)[1:30], Nile = as.numeric(Nile)[1:40],
               uspop = as.numeric(uspop))
one <- function(call, f) list(call = call, point = as.numeric(f$mean), lower = unname(t(as.matrix(f$lower))),
  upper = unname(t(as.matrix(f$upper))), sse = sum(residuals(f, type = "response")^2, na.rm = TRUE),
  par = if (is.null(f$model$par)) NULL else as.list(f$model$par))
runs <- function(y) list(
  naive = one("rwf(y, h = 6, level = c(80, 95))", rwf(y, h = 6, level = c(80, 95))),
  drift = one("rwf(y, drift = TRUE, h = 6, level = c(80, 95))", rwf(y, drift = TRUE, h = 6, level = c(80, 95))),
  simpleSmoothing = one("ses(y, h = 6, level = c(80, 95))", ses(y, h = 6, level = c(80, 95))),
  holt = one("holt(y, h = 6, level = c(80, 95))", holt(y, h = 6, level = c(80, 95))),
  dampedTrend = one("holt(y, damped = TRUE, h = 6, level = c(80, 95))", holt(y, damped = TRUE, h = 6, level = c(80, 95))),
  holtFixed = one("holt(y, alpha = 0.6, beta = 0.2, h = 6, level = c(80, 95))", holt(y, alpha = 0.6, beta = 0.2, h = 6, level = c(80, 95))),
  dampedTrendFixed = one("holt(y, damped = TRUE, alpha = 0.6, beta = 0.2, phi = 0.9, h = 6, level = c(80, 95))",
    holt(y, damped = TRUE, alpha = 0.6, beta = 0.2, phi = 0.9, h = 6, level = c(80, 95))),
  theta = one("thetaf(y, h = 6, level = c(80, 95))", thetaf(y, h = 6, level = c(80, 95))))
cat(toJSON(list(source = paste0("R ", getRversion(), ", forecast ", packageVersion("forecast")),
  script = "test/reference/forecast.R", series = lapply(series, function(y) list(values = y, runs = runs(y)))),
  auto_unbox = TRUE, digits = 12, pretty = TRUE, null = "null"), "\n")
