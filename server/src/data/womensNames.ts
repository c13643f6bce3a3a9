import { fold } from './fold';

/**
 * Given names that women bear, so that `Mrs. Luce` may be a listed woman rather than a listed man's wife. A name that men bear as often
 * (Evelyn, Vivian, Frances in its spoken form) is left out. Source: common usage.
 */
const NAMES: ReadonlySet<string> = new Set(
  `
  abigail ada adela agnes aileen alexandra alice alicia alison amanda amelia amy ana anastasia andrea angela angelina anita ann anna anne annette antonia
  april arlene astrid audrey barbara beatrice belinda benazir bernadette bernice bertha bessie betty beverly birgit brenda bridget brigitte camille
  carla carlotta carmen carol carole caroline carolyn catherine cecilia celeste charlotte christina christine clara clare claudia colette constance corazon
  cornelia cynthia daphne deborah debra delia denise diana diane dolores donna dora doris dorothy edith edna eileen ekaterina elaine eleanor elena elisabeth
  elizabeth ella ellen elsa elsie emily emma erica esther ethel eugenia eugenie eva eve faith fatima felicia flora florence frances francoise frieda galina
  gemma genevieve georgina geraldine gerda gertrude gina gisela gladys glenda gloria golda grace greta gwendolyn hannah harriet hazel heather hedwig heidi
  helen helena helene helga henrietta hilda hillary ida imelda indira inga ingrid irene irina iris irma isabel isabella jacqueline jane janet janice jean jeane jeanne
  jennifer jessica jill joan joanna joanne josephine joyce juanita judith julia juliana julie june karen karin katherine kathleen kathryn katrina kay larisa
  laura leila lena lillian lily linda lisa lois lorraine louise lucia lucille lucy lydia lyudmila mabel madeleine magda marcia margaret margarita margot
  marguerite maria marianne marie marietta marilyn marina marion marjorie marlene martha mary matilda maureen mildred miriam molly monica muriel nadezhda
  nadia nancy naomi natalia natalie natasha nelly nicole nina nora norma olga olive olivia pamela patricia patience paula pauline peggy penelope petra phyllis
  priscilla rachel raisa rebecca regina renate rita roberta rosa rosalind rosalynn rose rosemary rozanne ruth sally samantha sandra sara sarah sharon sheila
  shirley simone sirimavo sonia sophia sophie stella stephanie susan susanna suzanne svetlana sylvia tamara tania tatiana teresa thelma theresa therese
  tilde ursula valentina valerie vera veronica victoria viola violeta virginia wanda wendy wilhelmina wilma winifred yekaterina yelena yvette yvonne zoe
  `
    .trim()
    .split(/\s+/)
    .map(fold),
);

/** Whether a given name is a woman's. */
export function isWomansName(given: string): boolean {
  return NAMES.has(fold(given));
}
