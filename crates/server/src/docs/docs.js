// Shows the OpenAPI document of this server with Swagger UI, which sends nothing to any other host.
SwaggerUIBundle({
  url: "openapi.json",
  dom_id: "#docs",
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
});
