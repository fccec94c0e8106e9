// The least that a program can do to ask the API once: `node ask-once.cjs URL`.
const { get } = require('node:http');

get(process.argv[2], (answer) => answer.resume());
