// Inside the workspace `exports` and `bin` name sources; what is published stands in `publishConfig`, which only pnpm puts in their place.
// In plain JavaScript, because it has to say so on any Node.
if (!/^pnpm\//.test(process.env.npm_config_user_agent ?? '')) {
  console.error(
    'This package is packed by pnpm alone: another client would publish paths of sources that are not in the tarball.\n' +
      'Run npm run release at the root of the repository, or pnpm pack here after npm run build.',
  );
  process.exit(1);
}
