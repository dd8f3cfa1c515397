import { createRoute } from '@tanstack/react-router';
import { root } from './root';
import { screen } from './screen';

const getParentRoute = () => root;

/** Screens of the bank of questions, of quizzes and of what lessons show. */
export const questionRoutes = [
  createRoute({
    getParentRoute,
    path: '/question-bank',
    component: screen(() => import('../features/questions/Bank'), 'Bank'),
  }),
  createRoute({
    getParentRoute,
    path: '/question-bank/new',
    component: screen(() => import('../features/questions/BankQuestionScreen'), 'NewBankQuestion'),
  }),
  createRoute({
    getParentRoute,
    path: '/question-bank/$id',
    component: screen(() => import('../features/questions/BankQuestionScreen'), 'BankQuestionScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/quizzes/$id',
    component: screen(() => import('../features/questions/QuizScreen'), 'QuizScreen'),
  }),
] as const;
