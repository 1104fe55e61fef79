#!/usr/bin/env node
require("../../dist/cli/soat.js");
