// An API that knows no comments: what it takes to answer is next to nothing.
const { createServer } = require('node:http');

const server = createServer((_, answer) => {
  answer.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
  answer.end('[]');
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
