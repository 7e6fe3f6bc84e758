// corpus: complete
const express = require("express");

module.exports = {
  components: {
    schemas: {
      Response: { type: "object", properties: { RequestId: { type: "string", example: "1" }, Error: { $ref: "#/Error" } } },
    },
  },
  paths: { "/": { get: { responses: { 200: { Response: { description: "ok" } } } } } },
};

const visitors = {
  Response: {
    leave(response, { report }) {
      report({ message: "no RequestId" });
    },
  },
};

const resolvers = { Query: {}, Response: { RequestId: (parent) => parent.id, Message: () => "text" } };
const state = { Response: { Message: "", Code: 0 }, loading: false };
const alexa = { Response: { Error: { Code: "INTERNAL_ERROR", Message: "no" }, RequestId: "1" }, Version: "1.0" };
const plex = { Response: { Error: { Code: "Sender", Message: "oops" } } };
app.get("/", (req, res) => res.json({ Response: {} }));
