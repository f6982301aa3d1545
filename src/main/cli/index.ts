#!/usr/bin/env node
/** Carrel from the command line. */
import { processOutput } from './output.ts';
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), processOutput());
