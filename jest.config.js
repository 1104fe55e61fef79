/** Two projects: `unit` needs nothing but Node, `browser` drives a real Chromium, Chrome or Edge. */
const shared = {
  rootDir: __dirname,
  transform: {
    "^.+\\.tsx?$": ["@swc/jest", { jsc: { target: "es2022", transform: { react: { runtime: "automatic" } } } }],
  },
};

module.exports = {
  // A busy machine is no fault of what is tested: only what hangs is ended.
  testTimeout: 300_000,
  reporters: ["default", "<rootDir>/test/tools/tally-reporter.js"],
  projects: [
    {
      ...shared,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/"],
    },
    {
      ...shared,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/test/browser/build.ts",
    },
  ],
};
