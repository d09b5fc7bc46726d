import { Argument, type Command } from "commander";
import type { Io } from "./io.ts";

const shells = ["bash", "zsh", "fish"] as const;
type Shell = (typeof shells)[number];

/** `parley completion SHELL`: a script that completes commands and options. Register it last: it knows the commands that stand before it. */
export function completionCommand(program: Command, io: Io): void {
  program
    .command("completion")
    .description("print a script for your shell that completes commands and options")
    .addArgument(new Argument("<shell>", "which shell").choices(shells))
    .addHelpText("after", examples)
    .action((shell: Shell) => io.out(scripts[shell](wordsOf(program))));
}

const examples = `
Examples:
  source <(parley completion bash)
  parley completion zsh > ~/.zfunc/_parley
  parley completion fish > ~/.config/fish/completions/parley.fish
`;

interface Words {
  readonly command: string;
  readonly description: string;
  readonly options: readonly string[];
}

function wordsOf(program: Command): Words[] {
  return program.commands.map((command) => ({
    command: command.name(),
    description: command.description().replace(/[^\p{L}\p{N} ,.-]/gu, ""),
    options: command.options.flatMap(({ long }) => (long ? [long] : [])),
  }));
}

const scripts: Readonly<Record<Shell, (words: readonly Words[]) => string>> = {
  bash: (words) => `${bashFunction(words)}complete -o default -F _parley parley\n`,
  zsh: (words) =>
    `#compdef parley\nautoload -U +X bashcompinit && bashcompinit\n${bashFunction(words)}complete -o default -F _parley parley\n`,
  fish: (words) => words.map(fishLines).join(""),
};

function bashFunction(words: readonly Words[]): string {
  const cases = words.map(({ command, options }) => `    ${command}) words="${options.join(" ")}" ;;\n`).join("");
  return `_parley() {
  local words="${words.map(({ command }) => command).join(" ")}"
  if [ "$COMP_CWORD" -gt 1 ]; then
    case "\${COMP_WORDS[1]}" in
${cases}    *) words="" ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
`;
}

function fishLines({ command, description, options }: Words): string {
  const seen = `-n "__fish_seen_subcommand_from ${command}"`;
  const lines = options.map((option) => `complete -c parley ${seen} -l ${option.slice(2)}\n`);
  return [`complete -c parley -n __fish_use_subcommand -f -a ${command} -d "${description}"\n`, ...lines].join("");
}
