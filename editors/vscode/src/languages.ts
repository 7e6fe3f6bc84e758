// The languages that the server reads, by all names that extensions have for them. They don't stand in package.json as what has the
// extension start: the package would get a tag for each, and the marketplace takes few.

export const LANGUAGES: readonly string[] = [
  "go", "rust", "swift", "dart", "c", "cpp", "c++", "objective-c", "objective-cpp", "objc", "objcpp", "cuda-cpp", "cuda",
  "arduino", "csharp", "cs", "c-sharp", "java", "kotlin", "kotlinscript", "scala", "sbt", "python", "javascript",
  "javascriptreact", "js", "jsx", "typescript", "ts", "typescriptreact", "tsx", "typescript.tsx", "vue", "svelte", "php",
  "ruby", "lua", "luau", "shellscript", "shell script", "shell", "sh", "bash", "zsh", "ksh", "bats", "powershell", "ps1",
  "pwsh", "terraform", "terraform-vars", "terraform vars", "terraform-test", "terraform-mock", "terraform-stack",
  "terraform-deploy", "terraform-search", "tf", "tfvars", "opentofu", "opentofu-vars", "opentofu-test", "hcl", "packer",
  "nomad", "terragrunt", "yaml", "dockercompose", "docker-compose", "github-actions-workflow", "github-action", "gitlab-ci",
  "azure-pipelines", "ansible", "helm", "home-assistant", "jinja-yaml", "toml", "markdown", "mdx", "gfm", "rmd", "quarto",
  "json", "jsonc", "jsonl", "ndjson", "jsonlines",
];
