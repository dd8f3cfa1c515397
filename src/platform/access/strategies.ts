import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport';
import { LOGIN_COOKIE } from './cookie';
import { Credentials, type Principal } from './credentials';

type Verify = (request: FastifyRequest, done: (error: unknown, principal?: Principal | null) => void) => void;

/** A Passport strategy that asks one function and nothing else. */
class AskingStrategy extends Strategy {
  constructor(private readonly verify: Verify) {
    super();
  }

  override authenticate(request: unknown): void {
    this.verify(request as FastifyRequest, (error, principal) => {
      if (error !== null && error !== undefined) this.error(error);
      else if (principal === null || principal === undefined) this.fail(401);
      else this.success(principal);
    });
  }
}

@Injectable()
export class LoginStrategy extends PassportStrategy(AskingStrategy, 'login') {
  constructor(private readonly credentials: Credentials) {
    super();
  }

  async validate(request: FastifyRequest): Promise<Principal | null> {
    const secret = request.cookies[LOGIN_COOKIE];
    return secret === undefined ? null : this.credentials.principalOfLogin(secret);
  }
}

@Injectable()
export class TokenStrategy extends PassportStrategy(AskingStrategy, 'token') {
  constructor(private readonly credentials: Credentials) {
    super();
  }

  async validate(request: FastifyRequest): Promise<Principal | null> {
    const match = /^Bearer ([A-Za-z0-9_-]{20,200})$/.exec(request.headers.authorization ?? '');
    return match?.[1] === undefined ? null : this.credentials.principalOfToken(match[1]);
  }
}
