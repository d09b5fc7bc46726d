/** Something a person has to mend: what is wrong, where, and how to mend it. Never thrown for text in which nothing is found. */
export class ParleyError extends Error {
  override readonly name: string = "ParleyError";
  readonly where: string;
  readonly problem: string;
  readonly remedy: string;
  constructor(where: string, problem: string, remedy: string) {
    super(`${where}: ${problem}. ${remedy}.`);
    this.where = where;
    this.problem = problem;
    this.remedy = remedy;
  }
}

/** An article that cannot be read; the others are built without it. */
export class ArticleError extends ParleyError {
  override readonly name = "ArticleError";
}

/** A graph file or decisions file that is malformed. */
export class GraphError extends ParleyError {
  override readonly name = "GraphError";
}
