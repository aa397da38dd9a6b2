// Plain JavaScript for old versions of Node too: it must run where the server cannot.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `Cannot start: this is Node ${process.versions.node} and Lianpu needs 24 or newer. Run \`npm ci\`, which brings its own on Linux; elsewhere install Node 24 from https://nodejs.org.`,
  );
  process.exit(1);
}
