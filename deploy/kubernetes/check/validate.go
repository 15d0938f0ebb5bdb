package main

import (
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/util/validation/field"
	"k8s.io/kubernetes/pkg/apis/apps"
	appsvalidation "k8s.io/kubernetes/pkg/apis/apps/validation"
	"k8s.io/kubernetes/pkg/apis/batch"
	batchvalidation "k8s.io/kubernetes/pkg/apis/batch/validation"
	"k8s.io/kubernetes/pkg/apis/core"
	corevalidation "k8s.io/kubernetes/pkg/apis/core/validation"
	"k8s.io/kubernetes/pkg/apis/networking"
	networkvalidation "k8s.io/kubernetes/pkg/apis/networking/validation"
	"k8s.io/kubernetes/pkg/apis/policy"
	policyvalidation "k8s.io/kubernetes/pkg/apis/policy/validation"
)

// validate applies Kubernetes' own rules for a kind. A kind it has none for is not known to it.
func validate(object runtime.Object) (faults field.ErrorList, isKnown bool) {
	switch it := object.(type) {
	case *core.Namespace:
		return corevalidation.ValidateNamespace(it), true
	case *core.ConfigMap:
		return corevalidation.ValidateConfigMap(it), true
	case *core.Secret:
		return corevalidation.ValidateSecret(it), true
	case *core.Service:
		// Filled in by the API server from the one address, before it looks.
		if it.Spec.ClusterIP != "" && it.Spec.ClusterIPs == nil {
			it.Spec.ClusterIPs = []string{it.Spec.ClusterIP}
		}
		return corevalidation.ValidateServiceCreate(it), true
	case *core.PersistentVolumeClaim:
		return corevalidation.ValidatePersistentVolumeClaim(it, corevalidation.PersistentVolumeClaimSpecValidationOptions{}), true
	case *apps.Deployment:
		return appsvalidation.ValidateDeployment(it, corevalidation.PodValidationOptions{}), true
	case *apps.StatefulSet:
		return appsvalidation.ValidateStatefulSet(it, corevalidation.PodValidationOptions{}), true
	case *batch.Job:
		// As a template: the API server makes a Job's selector, here it has none yet.
		template := batch.JobTemplateSpec{Spec: it.Spec}
		return batchvalidation.ValidateJobTemplateSpec(&template, nil, corevalidation.PodValidationOptions{}), true
	case *networking.NetworkPolicy:
		return networkvalidation.ValidateNetworkPolicy(it, networkvalidation.NetworkPolicyValidationOptions{}), true
	case *policy.PodDisruptionBudget:
		return policyvalidation.ValidatePodDisruptionBudget(it, policyvalidation.PodDisruptionBudgetValidationOptions{}), true
	default:
		return nil, false
	}
}
