const { chmodSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const webpack = require("webpack");

/** Where the add-in will be served from. Every address in the manifest follows from it. */
const BASE_URL = (process.env.BASE_URL ?? "https://localhost:3000").replace(/\/+$/, "");

/** Where the pane loads Microsoft's office.js from: the CDN, unless an administrator has an address of their own. */
const OFFICE_JS_URL = process.env.OFFICE_JS_URL ?? "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** The address that the manifest is written with in the repository. */
const MANIFEST_BASE = "https://localhost:3000";

const src = (...parts) => path.join(__dirname, "src", ...parts);

const common = (mode) => ({
  mode,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  performance: { hints: false },
  stats: "errors-warnings",
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "swc-loader",
        options: {
          jsc: {
            parser: { syntax: "typescript", tsx: true },
            target: "es2022",
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
      // The sample stands inside the page, so that it also opens where the page lies on a disk.
      { test: /\.xlsx$/, type: "asset/inline" },
    ],
  },
});

const page = (name, chunk, template) =>
  new HtmlPlugin({
    filename: name,
    chunks: [chunk],
    template,
    templateParameters: { OFFICE_JS_URL },
    scriptLoading: "defer",
  });

/** Task pane, ribbon commands and workbench: static files for any web server, or for no server at all (the workbench). */
const web = (mode) => ({
  ...common(mode),
  name: "web",
  target: "web",
  devtool: mode === "development" ? "source-map" : false,
  entry: {
    taskpane: src("taskpane", "index.tsx"),
    commands: src("commands", "index.ts"),
    workbench: src("workbench", "index.tsx"),
  },
  output: { path: path.join(__dirname, "dist"), filename: "[name].js", chunkFilename: "[name].js" },
  optimization: { splitChunks: false },
  plugins: [
    page("taskpane.html", "taskpane", src("taskpane", "taskpane.html")),
    page("commands.html", "commands", src("commands", "commands.html")),
    page("workbench.html", "workbench", src("workbench", "workbench.html")),
    new CopyPlugin({
      patterns: [
        { from: "assets/icons", to: "icons" },
        {
          from: "manifest.xml",
          to: "manifest.xml",
          transform: (content) => content.toString("utf8").replaceAll(MANIFEST_BASE, BASE_URL),
        },
      ],
    }),
  ],
});

/** The command line, in one file that Node runs. */
const cli = (mode) => ({
  ...common(mode),
  name: "cli",
  target: "node20",
  devtool: false,
  optimization: { minimize: false },
  entry: { soat: src("cli", "soat.ts") },
  output: { path: path.join(__dirname, "dist", "cli"), filename: "[name].js" },
  plugins: [
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
    {
      apply: (compiler) =>
        compiler.hooks.afterEmit.tap("executable", () =>
          chmodSync(path.join(__dirname, "dist", "cli", "soat.js"), 0o755),
        ),
    },
  ],
});

module.exports = (_env, { mode = "production" }) => [web(mode), cli(mode)];
