// How the pages are tried: one Philtrum, one Chromium (Debian's, or the one that $CHROMIUM names).
import { defineConfig } from "@playwright/test";

const port = process.env.PHILTRUM_PORT ?? 7397;
const philtrum = process.env.PHILTRUM_BIN ?? "../target/release/philtrum";

export default defineConfig({
  testDir: "tests",
  outputDir: "test-results",
  reporter: "list",
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: "en-GB",
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
      // People have this cache, so the tests of "Back" have it too.
      ignoreDefaultArgs: ["--disable-back-forward-cache"],
    },
  },
  webServer: {
    command: `${philtrum} serve --no-open --port ${port}`,
    url: `http://127.0.0.1:${port}/en/`,
    gracefulShutdown: { signal: "SIGINT", timeout: 3_000 },
  },
});
