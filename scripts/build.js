// Builds the program, or says in one sentence what is missing for it: an install without development
// packages ends here.
try {
  const { bundle } = await import('./bundle.js');
  await bundle();
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  console.error('assess: building takes the development packages: type "npm ci --include=dev".');
  process.exitCode = 1;
}
